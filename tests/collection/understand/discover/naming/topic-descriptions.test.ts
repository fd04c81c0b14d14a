import { expect, test } from 'vitest';
import { phraseKey } from '../../../../../src/collection/language/phrases.ts';
import type { NameTerm } from '../../../../../src/collection/understand/discover/naming/name-terms.ts';
import {
  describeRest,
  describeTopic,
} from '../../../../../src/collection/understand/discover/naming/topic-descriptions.ts';

const term = (
  written: string,
  kind: NameTerm['kind'] = 'phrase',
  sense = written,
  share = 0.3,
): NameTerm => ({
  key: phraseKey(written),
  sense: phraseKey(sense),
  written,
  kind,
  cover: new Map(),
  fit: { share, score: share },
});

test('a description lists phrases that the name does not say, and none twice', () => {
  const terms = [
    term('reinforcement learning'),
    term('RL algorithms', 'part', 'reinforcement learning algorithms'),
    term('policy gradients'),
    term('gradients of policies'),
    term('value functions'),
    term('robots', 'word'),
  ];
  expect(describeTopic(terms, [term('reinforcement learning')])).toBe(
    'Papers on policy gradients and value functions.',
  );
});

test('a description has at least two terms: words and subjects that many papers share stand in for phrases', () => {
  const rare = term('pipes', 'word', 'pipes', 0.05);
  expect(describeTopic([term('tidal currents'), rare, term('keels', 'word')], [])).toBe(
    'Papers on tidal currents and keels.',
  );
  expect(describeTopic([term('tidal currents'), rare], [])).toBe('Papers with this in common.');
});

test('the rest of an area says so, with examples where there are some', () => {
  expect(describeRest([])).toBe('Papers on further subjects of this area.');
  expect(describeRest([term('storm sails'), term('keel design')])).toBe(
    'Papers on further subjects of this area, such as storm sails and keel design.',
  );
});
