import { stringify } from 'yaml';

/** What is known of a new collection. */
export interface FirstSettings {
  /** Null where nothing tells it. */
  readonly title: string | null;
  /** The day of the newest file as YYYY-MM-DD, where names of files tell it. */
  readonly snapshot: string | null;
  /** The names of columns or keys that the curator gave, by field. */
  readonly columns: Readonly<Record<string, string>>;
}

/** The text of `collection.yaml` for a new collection: what is known as settings, the rest in comments. */
export function buildFirstSettings({ title, snapshot, columns }: FirstSettings): string {
  const hasColumns = Object.keys(columns).length > 0;
  return `# What the site says about the whole collection. A line that begins with # is off until the # is removed.

# The name of the collection, as the front page shows it.
${line('title', title ?? 'A shelf of papers')}

# A shorter name for the header and browser tabs.
# shortTitle: Papers

# One or two sentences under the title, and what a search engine shows.
# description: What these papers are about, and for whom they were collected.

# The day the files were exported or received, as YYYY-MM-DD.
${snapshot === null ? '# snapshot: 2026-01-31' : `snapshot: ${snapshot}`}

# Where the papers came from, in one phrase.
# origin: a library of Zotero

# Where a table or JSON has names of its own for title, abstract, authors, year, venue, keywords, doi, arxivId,
# sourceUrl, links or publicationType.
${hasColumns ? line('columns', columns) : '# columns: { title: Paper name, abstract: What it says }'}

# Papers of which a file has no abstract: keep, or leave out.
# papersWithoutAbstract: keep

# Markdown versions of the papers' pages, for programs; false saves as many files as there are papers.
# twins: true

# The address of the published site, with the path where it does not live at the root of its server.
# site: https://example.org

# The language of the texts.
# language: en

# The colour of links and controls.
# accent: "#1d5c8a"
`;
}

/** One setting as YAML, on as many lines as it takes. */
function line(name: string, value: string | Readonly<Record<string, string>>): string {
  return stringify(
    { [name]: value },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  ).trim();
}
