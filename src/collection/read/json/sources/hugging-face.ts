import { firstGiven, isGiven, valueAt } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

/**
 * Daily papers of Hugging Face. All is in `paper`: the summary beside it is cut, and its date that of the listing. The
 * key words that a program found for them are not the authors'.
 */
export const huggingFace: JsonSource = {
  matches: (record) => isGiven(valueAt(record, 'paper', 'title')),
  read: ({ paper, title, summary }) => ({
    notation: 'tex',
    title: firstGiven(valueAt(paper, 'title'), title),
    abstract: firstGiven(valueAt(paper, 'summary'), summary),
    authors: valueAt(paper, 'authors'),
    year: valueAt(paper, 'publishedAt'),
    arxivId: valueAt(paper, 'id'),
    links: [valueAt(paper, 'githubRepo'), valueAt(paper, 'projectPage')],
    publicationType: 'preprint',
  }),
};
