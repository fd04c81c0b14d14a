import { describe, expect, test } from 'vitest';
import { phraseKey } from '../../../../../src/collection/language/phrases.ts';
import {
  chooseTerms,
  nameAndDescribe,
  type TopicTerm,
} from '../../../../../src/collection/understand/discover/naming/topic-names.ts';

const term = (written: string, score = 1, share = 0.2): TopicTerm => ({
  key: phraseKey(written),
  written,
  score,
  share,
  isCommon: share >= 0.1,
});
const nameOf = (...terms: TopicTerm[]) => nameAndDescribe(terms, new Set()).name;

describe('the terms of a topic', () => {
  test('begin with a phrase where a single word is a little better', () => {
    const chosen = chooseTerms([term('robots', 1), term('motion planning', 0.7), term('grasping', 0.5)]);
    expect(chosen.map(({ written }) => written)).toEqual(['motion planning', 'robots', 'grasping']);
  });

  test('are not said twice, and weak ones are left out', () => {
    const terms = [
      term('pose estimation', 1),
      term('estimating poses', 0.9),
      term('point clouds', 0.5),
      term('cars', 0.1),
    ];
    expect(chooseTerms(terms).map(({ written }) => written)).toEqual(['pose estimation', 'point clouds']);
  });
});

describe('the name of a topic', () => {
  test('joins two phrases in sentence case', () => {
    expect(nameOf(term('object detection'), term('pose estimation', 0.6))).toBe(
      'Object detection and pose estimation',
    );
    expect(nameOf(term('Markov chains'), term('k-means clustering', 0.6))).toBe(
      'Markov chains and k-means clustering',
    );
    expect(nameOf(term('mRNA vaccines'))).toBe('mRNA vaccines');
  });

  test('passes over a single word where a phrase follows, and takes it only where it is nearly as good', () => {
    expect(nameOf(term('motion planning'), term('paths', 0.8), term('collision avoidance', 0.5))).toBe(
      'Motion planning and collision avoidance',
    );
    expect(nameOf(term('motion planning'), term('paths', 0.5))).toBe('Motion planning');
    expect(nameOf(term('motion planning'), term('low-resolution', 0.7))).toBe('Motion planning');
  });

  test('leaves out what few of the papers say', () => {
    expect(nameOf(term('depth estimation'), term('receptive fields', 0.9, 0.05), term('videos', 0.8))).toBe(
      'Depth estimation and videos',
    );
  });

  test('says no word twice, and is not too long', () => {
    expect(nameOf(term('soft robots'), term('robot arms', 0.9), term('tactile sensors', 0.8))).toBe(
      'Soft robots and tactile sensors',
    );
    expect(
      nameOf(term('unmanned aerial vehicles of all sizes'), term('simultaneous localization', 0.9)),
    ).toBe('Unmanned aerial vehicles of all sizes');
  });

  test('is another where it is taken, at last by a number', () => {
    const terms = [term('graphs'), term('trees', 0.9), term('paths', 0.8)];
    expect(nameAndDescribe(terms, new Set(['graphs and trees'])).name).toBe('Graphs and paths');
    expect(nameAndDescribe([term('graphs')], new Set(['graphs', 'graphs 2'])).name).toBe('Graphs 3');
  });
});

test('the description lists the terms that are not in the name', () => {
  const terms = [
    term('graphs'),
    term('trees', 0.9),
    term('paths', 0.3),
    term('cycles', 0.3),
    term('cuts', 0.3),
  ];
  expect(nameAndDescribe(terms, new Set()).description).toBe('Papers on paths, cycles and cuts.');
  expect(nameAndDescribe([term('graphs')], new Set()).description).toBe('Papers with this in common.');
});
