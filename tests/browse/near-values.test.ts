import { expect, test } from 'vitest';
import { nearValues } from '../../src/browse/near-values.ts';

const topics = [
  ['model-merging', 'Model merging'],
  ['task-vectors', 'Task vectors'],
  ['lora', 'Low-rank adaptation'],
  ['merging-of-image-models', 'Merging of image models'],
  ['ecologie', 'Écologie'],
].map(([value, name]) => ({ value: value!, name: name! }));

test.each([
  ['merging', ['model-merging', 'merging-of-image-models']],
  ['mergng', ['model-merging', 'merging-of-image-models']],
  ['model merging', ['model-merging', 'merging-of-image-models']],
  ['Task Vector', ['task-vectors']],
  ['low-rank', ['lora']],
  ['lorra', ['lora']],
  ['ÉCOLOGIE', ['ecologie']],
  ['adap', ['lora']],
  ['ad', []],
  ['merging of lakes in winter', []],
  ['nonsense', []],
  ['', []],
])('near to %s are %j', (typed, values) => {
  expect(nearValues(typed, topics).map(({ value }) => value)).toEqual(values);
});
