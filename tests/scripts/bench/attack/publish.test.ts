import { expect, test } from 'vitest';
import { attackPublishing } from '../../../../scripts/bench/attack/publish.ts';

test('a site is whole while builds are killed as they publish, and the next build finishes', {
  timeout: 120_000,
}, async () => {
  const { faults, polls } = await attackPublishing({ kills: 12, polls: 36, seed: 7 });
  expect(faults).toEqual([]);
  expect(polls).toBeGreaterThanOrEqual(36);
});
