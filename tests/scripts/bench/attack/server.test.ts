import { expect, test } from 'vitest';
import { attackServer } from '../../../../scripts/bench/attack/server.ts';

test('hostile requests and broken-off downloads neither end the server nor leave anything open', {
  timeout: 120_000,
}, async () => {
  const { faults } = await attackServer({ requests: 150, downloads: 150, seed: 7 });
  expect(faults).toEqual([]);
});
