import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/collection/read/encoding.ts';
import { readPlainDump } from '../../../../src/collection/read/plain/plain-dump.ts';

function read(lines: readonly string[]) {
  const bytes = Buffer.from(lines.join('\n'));
  return readPlainDump(bytes, decodeText(bytes));
}
const titles = (lines: readonly string[]) => read(lines).papers.map(({ fields }) => fields.title);

describe('a few papers in a script without spaces', () => {
  const chinese = [
    ['大型语言模型的研究第一部分', '我们研究了大型语言模型在任务中的机制。结果表明，该方法优于以前的方法。'],
    ['图神经网络研究', '本文综述了近年来的方法。我们提出一种新的模型，并在三个数据集上证明了有效性。'],
    ['知识图谱的构建', '知识图谱是基础任务。本文提出了一种新的方法，实验结果表明该方法优于现有方法。'],
  ] as const;
  const japanese = [
    [
      '深層学習による画像分割の概観',
      '画像分割はコンピュータビジョンの基本的な課題である。本論文では、近年の深層学習に基づく手法を概観し、公開データセット上での性能を比較する。',
    ],
    [
      '大規模言語モデルの圧縮と高速化',
      '事前学習済み言語モデルは巨大であり、資源の限られた機器に載せることが難しい。本研究では枝刈りと量子化を組み合わせた圧縮手法を提案し、精度を保ったまま大きさを四分の一にした。',
    ],
  ] as const;

  test.for([
    ['Chinese', chinese],
    ['Japanese', japanese],
  ] as const)('in %s are told apart, with blank lines or without', ([, papers]) => {
    const expected = papers.map(([title]) => title);
    expect(titles(papers.flat())).toEqual(expected);
    expect(titles(papers.flatMap((paper) => [...paper, '']))).toEqual(expected);
    expect(titles(papers.flat().flatMap((line) => [line, '']))).toEqual(expected);
  });
});

describe('papers of a numbered list', () => {
  const abstracts = [
    'We propose a simple architecture. Experiments show that it is superior in quality.',
    'We present a framework that eases training. It works on the many tasks that we tried.',
    'We introduce a new model of language, which is trained on text. It obtains new results.',
  ];
  const names = ['Attention', 'Residual Learning', 'A Model of Language'];

  test.for(['#. ', '#) ', '[#] '])('are told apart, and lose numbers such as %j', (mark) => {
    const lines = abstracts.flatMap((abstract, index) => [
      `${mark.replace('#', `${index + 1}`)}${names[index]}`,
      abstract,
    ]);
    expect(titles(lines)).toEqual(names);
    expect(titles(lines.flatMap((line, index) => (index % 2 ? [line, ''] : [line])))).toEqual(names);
  });

  test.for(['Abstract: ', 'ABSTRACT. ', 'Abstract—', 'Abstract\n'])('lose the label %j', (label) => {
    const lines = abstracts.flatMap((abstract, index) => [names[index]!, `${label}${abstract}`]);
    const { papers } = read(lines);
    expect(papers.map(({ fields }) => fields.abstract)).toEqual(abstracts);
  });

  test('keep an abstract that is about abstracts', () => {
    const about = 'Abstract-level reasoning is rare. We show it in three models.';
    expect(read(['A Title', about]).papers[0]?.fields.abstract).toBe(about);
  });
});

describe('a list of titles', () => {
  const list = [
    'Attention Is All You Need',
    'Deep Residual Learning for Image Recognition',
    'Is Space-Time Attention All You Need?',
    'Language Models are Few-Shot Learners',
    'Reading Tables: A Survey',
    'Owls in the Night',
    'Adam: A Method for Stochastic Optimization',
    'Why Do Bees Dance?',
  ];

  test('has no paper: none is taken for the abstract of another', () => {
    const { papers, errors, units } = read(list);
    expect(papers).toEqual([]);
    expect(units).toBe(list.length);
    expect(errors.map(({ line, code }) => [line, code])).toEqual([
      ...list.map((_, index) => [index + 1, 'missing-abstract']),
      [null, 'no-papers'],
    ]);
    expect(errors.at(-1)?.message).toContain('found a list of titles');
  });

  test.for([
    ['.', '우리는 벌의 춤을 읽는다'],
    ['।', 'हम मधुमक्खियों का नृत्य पढ़ते हैं'],
    ['．', '私たちは蜂の踊りを読む'],
  ])('is not a text whose lines are broken, whatever ends its sentences: %s', ([end, sentence]) => {
    const lines = Array.from({ length: 12 }, () => `${sentence}${end} ${sentence}`);
    expect(
      read(lines)
        .errors.map(({ message }) => message)
        .join(),
    ).not.toContain('list of titles');
  });

  test('may have titles that look like sentences, but not many', () => {
    const many = Array.from({ length: 12 }, (_, index) => `${list[index % list.length]} in Part ${index}`);
    expect(titles(many.with(3, 'Bees vs. Wasps: Who Stings More'))).toEqual([]);
    const sentences = many.map((title, index) => (index % 3 === 0 ? title : 'We read it and say so.'));
    expect(titles(sentences)).not.toEqual([]);
  });

  test('is not what has a longer line after each title, though none is a sentence', () => {
    const notes = list.flatMap((title) => [
      title,
      `We note what bees, owls and bats do at night and why, after ${title.toLowerCase()}`,
    ]);
    expect(titles(notes)).toContain(list[0]);
  });
});
