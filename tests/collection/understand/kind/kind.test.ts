import { describe, expect, test } from 'vitest';
import { withoutAvailability } from '../../../../src/collection/understand/availability.ts';
import { classifyKind } from '../../../../src/collection/understand/kind/kind.ts';
import { type KindWeights, kindWeights } from '../../../../src/collection/understand/kind/kind-weights.ts';

const papers: [kind: string, title: string, ...sentences: string[]][] = [
  [
    'method',
    'FooNet: Faster Pruning',
    'We propose FooNet, a novel framework for pruning.',
    'Our method outperforms all baselines.',
  ],
  [
    'analysis',
    'What do the layers know?',
    'We investigate what layers encode.',
    'We find that early layers encode syntax.',
  ],
  ['survey', 'A Survey of Pruning', 'We review the methods of the last decade.'],
  [
    'survey',
    'Pruning in the Large',
    'This survey provides an overview of pruning, and we propose a taxonomy.',
  ],
  [
    'benchmark-or-dataset',
    'PruneBench',
    'We introduce PruneBench, a large-scale benchmark of 300 pruned models.',
  ],
  ['tool', 'Prune Lens', 'We present Prune Lens, an open-source toolkit for looking into pruned models.'],
  [
    'theory',
    'On the Limits of Pruning',
    'We prove a lower bound on pruning.',
    'The theorem is tight, and theoretical limits follow.',
  ],
  ['position', 'We Should Stop Pruning', 'In this position paper, we argue that pruning misleads.'],
  [
    'tool',
    'A Light Climbing Robot with Sticky Feet',
    'This paper presents a light robot that climbs walls.',
    'A prototype weighs 300 grams.',
  ],
  ['method', 'Robot Control with Sticky Feet', 'We propose a control method for climbing robots.'],
  ['benchmark-or-dataset', 'Leaves: A Large Database of Pruned Trees', 'We measure 300 trees.'],
  ['analysis', 'A Study of Pruned Trees', 'The growth of pruned trees is investigated.'],
  ['method', 'Pruning', 'Pruning is old.'],
  ['method', 'Pruning'],
];

const kindOf = (title: string, sentences: readonly string[], weights?: KindWeights) =>
  classifyKind({ title, statements: sentences.map(withoutAvailability) }, weights);

describe('classifyKind', () => {
  test.for(papers)('sees a paper of kind %s in "%s"', ([kind, title, ...sentences]) => {
    expect(kindOf(title, sentences)).toBe(kind);
  });

  test('does not take a paper for a benchmark because it is tested on some', () => {
    expect(
      kindOf('BarNet', [
        'We propose BarNet, an algorithm for routing.',
        'It wins on three benchmarks and a dataset.',
      ]),
    ).toBe('method');
  });

  test('does not take a paper for a tool or a dataset because it gives away what it made', () => {
    const sentences = [
      'We propose BarNet, an algorithm for routing.',
      'We release our library and datasets.',
    ];
    expect(kindOf('BarNet', sentences)).toBe('method');
    expect(kindOf('BarNet', ['Routing is old.', 'We provide our benchmark and dataset publicly.'])).toBe(
      kindOf('BarNet', ['Routing is old.']),
    );
  });

  test('takes a paper for a benchmark where the thing it names is one', () => {
    const sentences = [
      'We investigate whether layers matter.',
      'We provide LayerWeb, a large-scale benchmark of pruned layers.',
      'Then, we design a new method that uses it.',
    ];
    expect(kindOf('LayerWeb: Choosing Layers', sentences)).toBe('benchmark-or-dataset');
  });

  test('follows the weights it is given, and counts a cue in at most three sentences', () => {
    const sentences = Array.from({ length: 9 }, () => 'Our findings grow.');
    const weights = Object.fromEntries(Object.keys(kindWeights).map((key) => [key, 0])) as KindWeights;
    const kind = (any: number) =>
      kindOf('X', sentences, { ...weights, saysOurFindings: 1, 'any theory': any });
    expect(kind(2.9)).toBe('analysis');
    expect(kind(3.1)).toBe('theory');
  });
});
