import type { PaperEntry } from './entry.ts';
import type { Problem } from './report.ts';
import { MOST_STUDIED } from './understand/paper-text.ts';

const number = (value: number) => value.toLocaleString('en-GB');

/** Warnings about papers so long that only their beginning is analysed, see `MOST_STUDIED`. */
export function findPartlyStudied(entries: readonly PaperEntry[]): Problem[] {
  return entries.flatMap(({ title, abstract, source: { file, line } }) => {
    const problems: Problem[] = [];
    if (title.length > MOST_STUDIED.title) {
      const message = `Expected a title, but this one has ${number(title.length)} characters; what is derived from it comes from the first ${number(MOST_STUDIED.title)}. If an abstract has run into it, give the abstract a line of its own.`;
      problems.push({ file, line, code: 'long-title', message });
    }
    if (abstract !== null && abstract.length > MOST_STUDIED.abstract) {
      const message = `The abstract of this paper has ${number(abstract.length)} characters. It is shown and searched as a whole, but topics, summary, main finding, paper type, key phrases, mentions, acronyms, links and similar papers are derived from its first ${number(MOST_STUDIED.abstract)}. If other papers or a full text have run into it, part them.`;
      problems.push({ file, line, code: 'long-abstract', message });
    }
    return problems;
  });
}
