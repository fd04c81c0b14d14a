import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../../../src/collection/settings/lexicon.ts';
import { readPaper } from '../../../../src/collection/understand/corpus.ts';
import { findMentions } from '../../../../src/collection/understand/mentions/mentions.ts';

const lexicon: Lexicon = {
  names: [
    { name: 'TinyNet', kind: 'model', aliases: ['Tiny Net', 'TinyNet-2'] },
    { name: 'Aurora', kind: 'model', aliases: [] },
    { name: 'FEW', kind: 'benchmark', aliases: [] },
  ],
  ignore: ['NotASet'],
};
const none: Lexicon = { names: [], ignore: [] };

function mentions(known: Lexicon, ...papers: (string | [title: string, abstract: string])[]): string[][] {
  const texts = papers.map((paper, i) => {
    const [title, abstract] = typeof paper === 'string' ? ['Nothing', paper] : paper;
    return readPaper({ id: String(i), title, abstract });
  });
  return findMentions(texts, known).map((list) => list.map(({ name, kind }) => `${name} ${kind}`));
}

describe('mentions', () => {
  test.for([
    ['We tune TinyNet-base and Aurora-7B.', ['TinyNet model', 'Aurora model']],
    ['A Tiny Net, a TinyNet-2-13B-chat, a TinyNet-based probe.', ['TinyNet model']],
    ['We take a few aurora pictures.', []],
    ['Scores on FEW.', ['FEW benchmark']],
    ['See https://example.org/Aurora and AuroraX.', []],
  ] as const)('of known names, as they are written: %s', ([text, found]) => {
    expect(mentions(lexicon, text)).toEqual([found]);
  });

  test.for([
    ['trained on the BigSet dataset', ['BigSet dataset']],
    ['on the BigSet and Tasks-100 benchmarks', ['BigSet benchmark', 'Tasks-100 benchmark']],
    ['datasets such as BigSet, SoundSet, and QXZ', ['BigSet dataset', 'SoundSet dataset', 'QXZ dataset']],
    ['the ABC-2 model', ['ABC-2 model']],
    ['an LLM benchmark, a CNN model, an XYZ model', []],
    ['BigSet alone says nothing', []],
    ['BigSet on the SoundSet dataset', ['SoundSet dataset']],
    ['router gate nets (RgN) are models; an RgN model', []],
    ['the OddLy-tuned model', []],
  ] as const)('of unknown names, where a text says what they are: %s', ([text, found]) => {
    expect(mentions(none, text)).toEqual([found]);
  });

  test('are found in every text, once one of them says what a name is', () => {
    expect(mentions(none, 'the BigSet dataset', 'We use BigSet.')).toEqual([
      ['BigSet dataset'],
      ['BigSet dataset'],
    ]);
  });

  test.for([
    [['BigSet: a dataset of things', 'Nothing else.']],
    [['Things', 'We introduce BigSet, a dataset.']],
    [['Things', 'We build a large dataset called BigSet.']],
    [['Things', 'We present the Broad Image Group Set (BIGSet) for it. BIGSet is big.']],
  ] as [[string, string]][])('are not of what the paper itself introduces: %j', ([paper]) => {
    expect(mentions(none, paper, 'the BigSet dataset, the BIGSet dataset')[0]).toEqual([]);
  });

  test('do not take "we present results on" for an introduction', () => {
    expect(mentions(lexicon, 'We present results on FEW.')).toEqual([['FEW benchmark']]);
  });

  test('are not of names that the lexicon rules out', () => {
    expect(mentions(lexicon, 'the NotASet dataset')).toEqual([[]]);
  });
});
