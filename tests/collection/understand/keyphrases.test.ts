import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../../src/collection/collection.ts';
import { parseSettings } from '../../../src/collection/settings.ts';
import { areAlike, findKeyphrases } from '../../../src/collection/understand/keyphrases.ts';
import { phraseKey } from '../../../src/collection/understand/phrases.ts';
import { papersTwice } from './samples.ts';

const paper = (title: string, abstract: string, id = 'a') => ({ id, title, abstract });
const keyphrasesOf = (title: string, abstract: string, gist = '') =>
  findKeyphrases([paper(title, abstract)], [gist]).keyphrases[0]!;

describe('keyphrases', () => {
  test('stand in the title or the abstract as they are, three to eight, none twice', () => {
    const bytes = readFileSync(new URL('../../../content/dumps/abstract-dump.txt', import.meta.url));
    const { entries } = readEntries([{ name: 'dump.txt', bytes }], parseSettings({}).value!);
    const found = findKeyphrases(
      entries,
      entries.map(() => ''),
    ).keyphrases;
    let few = 0;
    entries.forEach(({ title, abstract }, i) => {
      const own = found[i]!;
      for (const phrase of own) expect(`${title}\n${abstract}`).toContain(phrase);
      for (const phrase of own) expect(phrase).not.toMatch(/\btasks?$/i);
      expect(own.length).toBeLessThanOrEqual(8);
      if (own.length < 3) few++;
      own.forEach((a, place) => {
        for (const b of own.slice(place + 1))
          expect(areAlike(phraseKey(a), phraseKey(b)), `${a}, ${b}`).toBe(false);
      });
    });
    expect(few).toBeLessThanOrEqual(2);
  });

  test('begin with what the title and the gist say', () => {
    const gist = 'We find residual gates in them.';
    const abstract = `Sparse routers are slow. ${gist} There are token budgets, too.`;
    expect(keyphrasesOf('Sparse routers', abstract, gist).slice(0, 2)).toEqual([
      'Sparse routers',
      'residual gates',
    ]);
  });

  test('are written as the paper writes them most often', () => {
    const abstract = 'The attention sink grows. An attention sink moves. No attention sink stays.';
    expect(keyphrasesOf('Attention Sinks', abstract)).toEqual(['attention sink']);
  });

  test('take an acronym for its long form', () => {
    const abstract = 'Router collapse loss (RCL) is new. RCL is small. RCL is fast. A gate leak is not.';
    expect(keyphrasesOf('RCL', abstract)).toEqual(['Router collapse loss', 'gate leak']);
  });

  test('are neither stock phrases nor the paper’s own name', () => {
    const abstract =
      'We propose TinyNet, a novel method with state-of-the-art performance on downstream tasks. TinyNet wins.';
    expect(keyphrasesOf('TinyNet', abstract)).toEqual([]);
  });

  test('leave out part of a longer phrase that never stands for itself', () => {
    const abstract = 'Low rank gate merging helps. Low rank gate merging scales.';
    expect(keyphrasesOf('Low rank gate merging', abstract)).toEqual(['Low rank gate merging']);
  });

  test('do not depend on the order of the papers', () => {
    fc.assert(
      fc.property(papersTwice, ([papers, shuffled]) => {
        const none = papers.map(() => '');
        const byId = (list: typeof papers) =>
          new Map(findKeyphrases(list, none).keyphrases.map((own, i) => [list[i]!.id, own]));
        expect(byId(shuffled)).toEqual(
          new Map([...byId(shuffled).keys()].map((id) => [id, byId(papers).get(id)])),
        );
      }),
    );
  });
});
