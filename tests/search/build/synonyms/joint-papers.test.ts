import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOccurrences, type Unit } from '../../../../src/search/answer/occurrences.ts';
import { JointPapers } from '../../../../src/search/build/synonyms/joint-papers.ts';
import type { TermEntry } from '../../../../src/search/index/index-files.ts';
import type { NamedField } from '../../../../src/search/index/options.ts';
import { encodePostings } from '../../../../src/search/index/postings.ts';
import { Vocabulary } from '../../../../src/search/index/vocabulary.ts';
import { wordsOf } from '../../../../src/search/query/query-words.ts';
import { addRuns, findSynonymRuns } from '../../../../src/search/query/word-runs.ts';
import { parsed } from '../../query/parsed-query.ts';

const PAPERS = 6;

/** How often each paper has a term in one field. */
const counts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: PAPERS, maxLength: PAPERS });
const postings = counts.map((list) => encodePostings([...list.entries()].filter(([, count]) => count > 0)));
const entryOf = (term: string) =>
  fc
    .tuple(postings, postings, postings, postings)
    .map(([title, abstract, author, venue]): TermEntry => [term, title, abstract, author, venue]);

/** A vocabulary in which an acronym has this synonym. */
function knowing(entries: readonly TermEntry[], synonym: ReturnType<JointPapers['listed']>): Vocabulary {
  const known = new Vocabulary();
  known.add({ terms: entries, synonyms: { xyz: [synonym] }, closedForms: {} });
  return known;
}

/** The papers that an acronym finds by its synonym. */
function foundBy(typed: string, known: Vocabulary, field: NamedField | null) {
  const words = wordsOf(parsed(typed));
  const unit: Unit = { text: 'xyz', field, isRequired: false, alternatives: [] };
  const [extended] = addRuns([unit], findSynonymRuns(words, known), known);
  const { frequencies, fields } = findOccurrences(extended!, known, PAPERS);
  return { frequencies: [...frequencies], fields: [...fields].map((bits) => [bits & 1, bits & 2, bits > 0]) };
}

describe('the papers that stand beside a synonym', () => {
  const entries = fc.tuple(entryOf('alpha'), entryOf('cell'), entryOf('cells'), entryOf('rare'));

  test('count as much as those found by looking up its terms, in any field, in titles and in names', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('alpha cell', 'alpha rare cell', 'rare'), (list, written) => {
        const sorted = list.toSorted(([a], [b]) => (a < b ? -1 : 1));
        const listed = knowing(sorted, new JointPapers(sorted).listed(written));
        const alone = knowing(sorted, written);
        for (const [typed, field] of [
          ['xyz', null],
          ['title:xyz', 'title'],
          ['venue:xyz', 'venue'],
        ] as const)
          expect(foundBy(typed, listed, field)).toEqual(foundBy(typed, alone, field));
      }),
    );
  });

  test('are left out where they are many, and where there are none', () => {
    const everywhere = encodePostings(Array.from({ length: 300 }, (_, number) => [number, 1] as const));
    const papers = new JointPapers([
      ['alpha', everywhere, ''],
      ['cell', everywhere, ''],
      ['rare', '#', '$'],
    ]);
    expect(papers.listed('alpha cell')).toBe('alpha cell');
    expect(papers.listed('unknown words')).toBe('unknown words');
    expect(papers.listed('rare cell')).toEqual(['rare cell', '#', '', '$']);
  });
});
