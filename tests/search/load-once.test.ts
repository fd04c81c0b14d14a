import { expect, test } from 'vitest';
import { loadAll, loadOnce } from '../../src/search/load-once.ts';

test('what was loaded is shared, and loaded once', async () => {
  let loads = 0;
  const load = loadOnce(async () => ++loads);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('a load that failed is begun anew by whoever asks next', async () => {
  let loads = 0;
  const load = loadOnce(() => (++loads < 3 ? Promise.reject(new Error('lost')) : Promise.resolve(loads)));
  const both = await Promise.allSettled([load(), load()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(loads).toBe(1);
  await expect(load()).rejects.toThrow('lost');
  expect(await load()).toBe(3);
});

test('loads that belong together fail when none of them is on its way any more', async () => {
  const slow = Promise.withResolvers<string>();
  let said = '';
  const all = loadAll([Promise.reject(new Error('lost')), slow.promise]).catch((error: Error) => {
    said = error.message;
  });
  await Promise.allSettled([Promise.reject(new Error('lost'))]);
  expect(said).toBe('');
  slow.resolve('late');
  await all;
  expect(said).toBe('lost');
  expect(await loadAll([Promise.resolve(1), slow.promise])).toEqual([1, 'late']);
});
