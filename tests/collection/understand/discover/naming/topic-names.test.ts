import { describe, expect, test } from 'vitest';
import { phraseKey } from '../../../../../src/collection/language/phrases.ts';
import {
  fitOf,
  type NameTerm,
  type Shelf,
} from '../../../../../src/collection/understand/discover/naming/name-terms.ts';
import {
  chooseName,
  chooseNames,
  chooseSubjects,
} from '../../../../../src/collection/understand/discover/naming/topic-names.ts';

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
/** A group of twenty papers, the first of a hundred, in an area of fifty. */
const shelf: Shelf = {
  papers: new Set(range(0, 20)),
  around: [new Set(range(0, 50)), new Set(range(0, 100))],
};

/** A term that covers these papers. */
function term(written: string, papers: readonly number[], kind: NameTerm['kind'] = 'phrase'): NameTerm {
  const cover = new Map(papers.map((paper) => [paper, 1]));
  return {
    key: phraseKey(written),
    sense: phraseKey(written),
    written,
    kind,
    cover,
    fit: fitOf(cover, shelf),
  };
}

const nameOf = (...terms: NameTerm[]) => chooseName(terms, shelf)?.name;

describe('the name of a topic', () => {
  test('is a term that most of the papers share, not one that is rare everywhere else', () => {
    expect(nameOf(term('snake robots', range(0, 3)), term('motion planning', range(0, 14)))).toBe(
      'Motion planning',
    );
    expect(nameOf(term('robotics', range(0, 90), 'field'), term('motion planning', range(0, 14)))).toBe(
      'Motion planning',
    );
  });

  test('joins two akin terms that cover clearly more together, in sentence case', () => {
    const detection = term('object detection', range(0, 8));
    expect(nameOf(detection, term('image segmentation', range(6, 15)))).toBe(
      'Object detection and image segmentation',
    );
    expect(nameOf(detection, term('bounding boxes', range(0, 7)))).toBe('Object detection');
    expect(nameOf(term('mRNA vaccines', range(0, 12)))).toBe('mRNA vaccines');
  });

  test('does not join terms that no paper has in common, nor such as say a word twice', () => {
    const depth = term('depth estimation', range(0, 9));
    expect(nameOf(depth, term('action recognition', range(9, 17)))).toBe('Depth estimation');
    expect(nameOf(depth, term('estimators of depth', range(6, 17)))).not.toContain(' and ');
  });

  test('is a single word or a part of a subject only where there is nothing else', () => {
    const images = term('RGB images', range(0, 15), 'part');
    const forces = term('forces', range(0, 18), 'word');
    expect(nameOf(forces, images, term('surgical robots', range(0, 7)))).toBe('Surgical robots');
    expect(nameOf(forces, images)).toBe('RGB images');
    expect(nameOf(forces)).toBe('Forces');
    expect(nameOf()).toBeUndefined();
  });

  test('has up to three terms for a wide area, which may hold unlike subjects', () => {
    const wide: Shelf = { papers: new Set(range(0, 60)), around: [new Set(range(0, 200))] };
    const terms = ['graphs', 'statistics', 'the web'].map((written, i) => {
      const own = term(written, range(15 * i, 15 * i + 15), 'subject');
      return { ...own, fit: fitOf(own.cover, wide) };
    });
    expect(chooseName(terms, wide)?.name).toBe('Graphs, statistics and the web');
  });
});

describe('the names of several topics', () => {
  const terms = [term('graph learning', range(0, 12)), term('message passing', range(0, 9))];

  test('have no term in common: the topic that it fits best has it', () => {
    const other = { papers: new Set(range(10, 30)), around: shelf.around };
    const names = chooseNames([
      { terms: terms.map((one) => ({ ...one, fit: fitOf(one.cover, other) })), shelf: other, taken: [] },
      { terms, shelf, taken: [] },
    ]);
    expect(names.map((name) => name?.name)).toEqual(['Message passing', 'Graph learning']);
  });

  test('do not repeat what is taken, not even in another form', () => {
    const names = chooseNames([{ terms, shelf, taken: [phraseKey('learning on graphs')] }]);
    expect(names[0]?.name).toBe('Message passing');
  });

  test('are undefined where nothing is left', () => {
    expect(chooseNames([{ terms: [], shelf, taken: [] }])).toEqual([undefined]);
  });
});

describe('the subjects that a group may be about', () => {
  const area = range(0, 100);
  const choose = (...terms: NameTerm[]) => chooseSubjects(terms, area).map(({ written }) => written);

  test('are the two that fit best, neither words nor parts of subjects', () => {
    const terms = [
      term('walking', range(0, 19), 'word'),
      term('gait images', range(0, 18), 'part'),
      term('legged robots', range(0, 17), 'subject'),
      term('gaits', range(0, 15)),
      term('quadrupeds', range(0, 12)),
    ];
    expect(choose(...terms)).toEqual(['legged robots', 'gaits']);
  });

  test('cover much of the group, and are not what a great part of the area is about', () => {
    expect(choose(term('toes', range(0, 3)), term('robots', range(0, 40), 'subject'))).toEqual([]);
  });
});
