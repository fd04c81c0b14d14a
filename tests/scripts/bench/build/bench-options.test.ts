import { expect, test } from 'vitest';
import { parseBuildBenchOptions } from '../../../../scripts/bench/build/bench-options.ts';

test('papers are drawn at three sizes where nothing else is said, and sizes are built in ascending order', () => {
  const sizes = (...args: string[]) => parseBuildBenchOptions(['--records', 'x.jsonl', ...args]).sizes;
  expect(sizes()).toEqual([1_000, 10_000, 20_000]);
  expect(sizes('--papers', '500,20')).toEqual([20, 500]);
});

test('all builders are measured, or those that are asked for, or none', () => {
  expect(parseBuildBenchOptions([]).peers).toEqual(['astro', 'eleventy']);
  expect(parseBuildBenchOptions(['--peers', 'eleventy']).peers).toEqual(['eleventy']);
  expect(parseBuildBenchOptions(['--peers', '']).peers).toEqual([]);
  expect(() => parseBuildBenchOptions(['--peers', 'hugo'])).toThrow('no builder "hugo"');
});

test('each builder is run three times, or as often as is asked for', () => {
  expect(parseBuildBenchOptions([]).rounds).toBe(3);
  expect(parseBuildBenchOptions(['--rounds', '1']).rounds).toBe(1);
  expect(() => parseBuildBenchOptions(['--rounds', '0'])).toThrow('from 1 on');
});

test('what cannot be used is refused with the usage', () => {
  expect(() => parseBuildBenchOptions(['--papers', '10'])).toThrow(
    /--records.*\nusage: npm run bench -- build/s,
  );
  expect(() => parseBuildBenchOptions(['--plain'])).toThrow('--records');
  expect(() => parseBuildBenchOptions(['--records', 'x', '--papers', '10,many'])).toThrow('not "many"');
  expect(() => parseBuildBenchOptions(['--records', 'x', '--papers', '0'])).toThrow('from 1 on');
});
