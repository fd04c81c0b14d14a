import { expect, test } from 'vitest';
import { phraseKey } from '../../../../../src/collection/language/phrases.ts';
import type { NameTerm } from '../../../../../src/collection/understand/discover/naming/name-terms.ts';
import {
  describeArea,
  describeRest,
  describeTopic,
} from '../../../../../src/collection/understand/discover/naming/topic-descriptions.ts';

const term = (
  written: string,
  kind: NameTerm['kind'] = 'phrase',
  { sense = written, share = 0.3, held = 5 } = {},
): NameTerm => ({
  key: phraseKey(written),
  sense: phraseKey(sense),
  written,
  kind,
  cover: new Map(),
  fit: { share, held, score: share },
});

test('a description lists phrases that the name does not say, and none twice', () => {
  const terms = [
    term('reinforcement learning'),
    term('RL algorithms', 'part', { sense: 'reinforcement learning algorithms' }),
    term('policy gradients'),
    term('gradients of policies'),
    term('value functions'),
    term('robots', 'word'),
  ];
  expect(describeTopic(terms, [term('reinforcement learning')])).toBe(
    'Papers on policy gradients and value functions.',
  );
});

test('a description leaves out what only one or two papers are on, and what few of many are on', () => {
  const terms = [
    term('tidal currents', 'phrase', { held: 2 }),
    term('storm sails'),
    term('pipes', 'phrase', { share: 0.01 }),
  ];
  expect(describeTopic(terms, [])).toBe('Papers on storm sails.');
});

test('a description names what two papers are on where nothing else is to be said', () => {
  expect(describeTopic([term('tidal currents', 'phrase', { held: 2 })], [term('sails')])).toBe(
    'Papers on tidal currents.',
  );
});

test('a description says more narrowly what the name says, and single words, only where there is nothing else', () => {
  const named = [term('privacy')];
  const narrower = term('differential privacy');
  expect(describeTopic([narrower, term('attacks', 'word')], named)).toBe('Papers on differential privacy.');
  expect(describeTopic([term('attacks', 'word')], named)).toBe('Papers on attacks.');
  expect(describeTopic([], named)).toBe('Papers on privacy.');
  expect(describeTopic([], [])).toBe('Papers with words in common.');
});

test('a divided area is described by the largest of its topics', () => {
  expect(describeArea(['sails', 'keels', 'tides', 'pilots', 'winds'].map((word) => term(word)))).toBe(
    'Papers on sails, keels, tides and pilots.',
  );
});

test('the rest of an area says so, with the subjects of most of its papers', () => {
  expect(describeRest([])).toBe('Papers on further subjects of this area.');
  const terms = [
    term('storm sails', 'phrase', { share: 0.1 }),
    term('keel design', 'subject'),
    term('wood', 'word'),
  ];
  expect(describeRest(terms)).toBe(
    'Papers on further subjects of this area, such as keel design and storm sails.',
  );
});
