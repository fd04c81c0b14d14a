import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../../../src/collection/collection.ts';
import { phraseKey } from '../../../../src/collection/language/phrases.ts';
import { parseSettings } from '../../../../src/collection/settings/settings.ts';
import { readPaper } from '../../../../src/collection/understand/corpus.ts';
import { findKeyphrases } from '../../../../src/collection/understand/keyphrases/keyphrases.ts';
import { readCandidates } from '../../../../src/collection/understand/keyphrases/phrase-candidates.ts';
import { areAlike } from '../../../../src/collection/understand/keyphrases/phrase-roots.ts';
import type { PaperText } from '../../../../src/collection/understand/paper-text.ts';
import { firstDump } from '../../../first-collection.ts';
import { papersTwice } from '../samples.ts';

const read = (text: PaperText, gist = '') => {
  const paper = readPaper(text);
  return { paper, candidates: readCandidates(paper, gist), acronyms: [] };
};
const source = (title: string, abstract: string, gist = '') => read({ id: 'a', title, abstract }, gist);
const keyphrasesOf = (title: string, abstract: string, gist = '') =>
  findKeyphrases([source(title, abstract, gist)]).keyphrases[0]!.phrases;
/** Those of the first of several papers. */
const keyphrasesAmong = (...texts: [title: string, abstract: string][]) =>
  findKeyphrases(texts.map(([title, abstract]) => source(title, abstract))).keyphrases[0]!.phrases;

describe('keyphrases', () => {
  test('stand in the title or the abstract as they are but for capitals and hyphens, at most twelve, three to eight of them shown, none twice', () => {
    const { entries } = readEntries([firstDump], parseSettings({}).value!);
    const found = findKeyphrases(entries.map((entry) => read(entry))).keyphrases;
    let few = 0;
    entries.forEach(({ title, abstract }, i) => {
      const { phrases: own, shown } = found[i]!;
      const plain = (text: string) => text.toLowerCase().replaceAll('-', ' ');
      for (const phrase of own) expect(plain(`${title}\n${abstract}`)).toContain(plain(phrase));
      expect(own.length).toBeLessThanOrEqual(12);
      expect(shown).toBeLessThanOrEqual(8);
      expect(shown).toBeGreaterThanOrEqual(Math.min(3, own.length));
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
    const abstract = 'Router collapse loss (RCL) is new. RCL is small. RCL is fast.';
    expect(keyphrasesOf('RCL', abstract)).toEqual(['Router collapse loss']);
  });

  test('are neither stock phrases nor the paper’s own name', () => {
    const abstract =
      'We propose TinyNet, a novel method with state-of-the-art performance on downstream tasks. TinyNet wins.';
    expect(keyphrasesOf('TinyNet', abstract)).toEqual([]);
  });

  test('have what the title says and the abstract repeats, though its words be general', () => {
    const abstract = 'We add task vectors. Each task vector is small. Sparse routers are not.';
    expect(keyphrasesOf('Task Vectors in Sparse Routers', abstract)[0]).toBe('task vector');
    expect(keyphrasesOf('On Source Tasks', 'We rank a source task. Source tasks matter.')).toEqual([
      'source task',
    ]);
  });

  test('have what another paper is about', () => {
    const about: [string, string] = ['Task vectors', 'A task vector adds. The task vector is small.'];
    expect(keyphrasesAmong(['On probes', 'We find a task vector.'], about)).toEqual(['task vector']);
    expect(keyphrasesAmong(['On probes', 'We find a task vector.'], ['Oceans', 'Waves.'])).toEqual([]);
  });

  test('show no more than three where the others are said in passing', () => {
    const passing = 'There is live traffic. There are token budgets. There are cold caches.';
    const abstract = `Sparse routers spread. The sparse routers grow. The residual gates of sparse routers leak. ${passing}`;
    const { phrases, shown } = findKeyphrases([source('Sparse routers and residual gates', abstract)])
      .keyphrases[0]!;
    expect(phrases.slice(0, 2)).toEqual(['sparse routers', 'residual gates']);
    expect(phrases).toEqual(expect.arrayContaining(['live traffic', 'token budgets', 'cold caches']));
    expect(shown).toBe(3);
  });

  test('prefer of what is said once what another paper says as well', () => {
    const abstract = 'There are cold caches. There is live traffic.';
    expect(keyphrasesOf('On roads', abstract)[0]).toBe('cold caches');
    expect(keyphrasesAmong(['On roads', abstract], ['Cars', 'They bear live traffic.'])[0]).toBe(
      'live traffic',
    );
  });

  test('keep the method, problem or scheme of a term that is not said without it', () => {
    const abstract = 'We study conjugate gradient methods. One ship control problem is a problem.';
    expect(keyphrasesOf('On speed', abstract)).toEqual([
      'conjugate gradient methods',
      'ship control problem',
    ]);
    const alone = `${abstract} Conjugate gradients are fast.`;
    expect(keyphrasesOf('On conjugate gradients', alone)[0]).toBe('conjugate gradient');
    expect(keyphrasesOf('On speed', 'We study a novel approach and good methods.')).toEqual([]);
  });

  test('leave out half of a longer term of the title', () => {
    const abstract = 'A targeted data selection helps. We test targeted data selection.';
    expect(keyphrasesOf('Targeted Data Selection', abstract)).toEqual(['targeted data selection']);
  });

  test('begin with no adverb or general adjective that nobody repeats', () => {
    const abstract = 'They need astonishingly large quantities of residual gates, and various cold routers.';
    expect(keyphrasesOf('Routers', abstract, abstract)).toEqual(['cold routers', 'residual gates']);
  });

  test.for([
    ['Attention mechanisms', 'There are attention mechanisms and attentional mechanisms.'],
    ['OOD generalization', 'We test OOD generalization and the OOD generalisation.'],
    ['Treatment effect estimators', 'The treatment effect estimators and the treatment effect estimation.'],
  ] as const)('say nearly the same thing once: %s', ([title, abstract]) => {
    expect(keyphrasesOf(title, abstract)).toHaveLength(1);
  });

  test('say what an acronym stands for once', () => {
    const abstract = 'We measure OOD robots. We measure out-of-distribution robots.';
    const acronyms = [{ short: 'OOD', long: 'out-of-distribution' }];
    const own = { ...source('OOD Robots, out-of-distribution Robots', abstract), acronyms };
    expect(findKeyphrases([own]).keyphrases[0]!.phrases).toHaveLength(1);
  });

  test('have the capitals of running text, not those of titles and of the beginnings of sentences', () => {
    const others: [string, string] = [
      'A',
      'We train gated routers by a Chomsky ladder. Some residual noise.',
    ];
    expect(keyphrasesAmong(['Gated Routers', 'Nothing.'], others)).toEqual(['gated routers']);
    expect(keyphrasesAmong(['On the Chomsky Ladder', 'Nothing.'], others)).toEqual(['Chomsky ladder']);
    expect(keyphrasesAmong(['Residual Gates', 'Residual gates leak.'], others)).toEqual(['residual gates']);
  });

  test('spell names as the field does', () => {
    const others: [string, string][] = ['B', 'C'].map((title) => [title, 'We prune LLaMA routers.']);
    const [first] = keyphrasesAmong(
      ['LLama probes', 'We train LLama probes. Some LLama probes fail.'],
      ...others,
    );
    expect(first).toBe('LLaMA probes');
  });

  test('leave out part of a longer phrase that never stands for itself', () => {
    const abstract = 'Low rank gate merging helps. Low rank gate merging scales.';
    expect(keyphrasesOf('Low rank gate merging', abstract)).toEqual(['Low rank gate merging']);
  });

  test('do not depend on the order of the papers', () => {
    fc.assert(
      fc.property(papersTwice, ([papers, shuffled]) => {
        const byId = (list: typeof papers) => {
          const sources = list.map((paper) => read(paper));
          return new Map(findKeyphrases(sources).keyphrases.map((own, i) => [list[i]!.id, own]));
        };
        expect(byId(shuffled)).toEqual(
          new Map([...byId(shuffled).keys()].map((id) => [id, byId(papers).get(id)])),
        );
      }),
    );
  });
});
