import { describe, expect, test } from 'vitest';
import { correctPapers } from '../../src/collection/corrections.ts';
import type { PaperEntry } from '../../src/collection/entry.ts';
import { paperId, paperSlug } from '../../src/collection/identity.ts';
import type { Correction } from '../../src/collection/settings/settings.ts';

/** An entry whose title stands otherwise in the dump than on the pages. */
function entry(raw: string, title = raw, line = 1): PaperEntry {
  return {
    id: paperId(raw),
    slug: paperSlug(raw, title),
    title,
    abstract: `About ${title}.`,
    listed: null,
    source: { file: 'a.txt', line, position: 1 },
    pinnedTopics: [],
  };
}

const merging = entry('Merging by \\emph{Arithmetik}', 'Merging by Arithmetik');
const pruning = entry('Pruning: A Survey', 'Pruning: A Survey', 3);
const entries = [merging, pruning];

const correction = (paper: string, change: Partial<Correction> = {}): Correction => ({
  paper,
  formerSlugs: [],
  line: 7,
  ...change,
});
const correct = (...corrections: Correction[]) => correctPapers(entries, corrections, 'corrections.yaml');

describe('a correction finds its paper', () => {
  test.for([
    ['its id', merging.id],
    ['its slug', merging.slug],
    ['its title as the dump has it', 'Merging by \\emph{Arithmetik}'],
    ['its title as the pages show it', 'Merging by Arithmetik'],
    ['its title in other case and punctuation', 'merging  by “arithmetik”?'],
  ] as const)('by %s', ([, paper]) => {
    const { entries: corrected, settled, warnings } = correct(correction(paper, { title: 'Right' }));
    expect(corrected).toEqual([{ ...merging, title: 'Right' }, pruning]);
    expect(settled).toEqual([{ slug: merging.slug, correction: correction(paper, { title: 'Right' }) }]);
    expect(warnings).toEqual([]);
  });

  test('by the title of the dump before a title that is only shown alike', () => {
    const shownAlike = entry('Pruning {A} Survey', 'Pruning: A Survey');
    const twins = [pruning, shownAlike];
    const { settled } = correctPapers(twins, [correction(pruning.title)], 'corrections.yaml');
    expect(settled[0]?.slug).toBe(pruning.slug);
  });

  test('or becomes a warning of its line when there is none', () => {
    const { entries: corrected, settled, warnings } = correct(correction('Weather'), correction('???'));
    expect(corrected).toEqual(entries);
    expect(settled).toEqual([]);
    expect(warnings).toMatchObject([
      { file: 'corrections.yaml', line: 7, code: 'unknown-paper' },
      { file: 'corrections.yaml', line: 7, code: 'unknown-paper' },
    ]);
    expect(warnings[0]?.message).toContain('"Weather"');
  });
});

describe('what is corrected', () => {
  test('leaves id, slug, text and place as they were', () => {
    const { entries: corrected } = correct(
      correction(pruning.id, { title: 'Something Else', topics: ['a'] }),
    );
    expect(corrected[1]).toEqual({ ...pruning, title: 'Something Else', pinnedTopics: ['a'] });
  });

  test('is only what the correction speaks of', () => {
    expect(correct(correction(pruning.id)).entries).toEqual(entries);
  });

  test('can be said in two entries about one paper', () => {
    const { entries: corrected } = correct(
      correction(pruning.id, { topics: ['a', 'b'] }),
      correction(pruning.title, { title: 'Something Else' }),
    );
    expect(corrected[1]).toMatchObject({ title: 'Something Else', pinnedTopics: ['a', 'b'] });
  });

  test('has each topic once, the primary one first', () => {
    const { entries: corrected } = correct(correction(pruning.id, { topics: ['b', 'a', 'b'] }));
    expect(corrected[1]?.pinnedTopics).toEqual(['b', 'a']);
  });
});
