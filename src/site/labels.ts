/**
 * Labels that more than one page or component uses, with the field's usual terms. Longer texts are where they
 * are shown; counts are worded by `countOf`.
 */
export const labels = {
  search: 'Search',
  topics: 'Topics',
  about: 'About',
  readingList: 'Reading list',
  addToReadingList: 'Add to reading list',
  summary: 'Summary',
  mainFinding: 'Main finding',
  keyPhrases: 'Key phrases',
  distinctiveTerms: 'Distinctive terms',
  mentioned: 'Models and datasets mentioned',
  mainTopic: 'Main topic',
  alsoCovers: 'Also covers this topic',
  similarPapers: 'Similar papers',
  findPaperOn: 'Find this paper on',
  export: 'Export',
  format: 'Format',
  cite: 'Cite',
  filters: 'Filters',
  matchAllTopics: 'Match all selected topics',
  exclude: 'Exclude',
  sortBy: 'Sort by',
  view: 'View',
  detail: 'Detail',
  titles: 'Titles',
  summaries: 'Summaries',
  abstracts: 'Abstracts',
  originalOrder: 'Original order',
  keyboardShortcuts: 'Keyboard shortcuts',
} as const;
