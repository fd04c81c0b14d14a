import { expect, test } from 'vitest';
import { fileStem } from '../../../src/client/page/text-actions.ts';

test.each([
  ['model-merging', 'model-merging'],
  ['Model Merging', 'model-merging'],
  ['"text-to-image" R&D 100% a#b', 'text-to-image-r-d-100-a-b'],
  ['naïve Größe', 'naive-große'],
  ['../../etc/passwd', 'etc-passwd'],
  ['模型 合并', '模型-合并'],
  ['c++', 'c'],
  ['  ', 'papers'],
  ['???', 'papers'],
  ['', 'papers'],
  ['word '.repeat(30), `${'word-'.repeat(12).slice(0, -1)}`],
])('%j names a file %s', (text, stem) => {
  expect(fileStem(text, 'papers')).toBe(stem);
});
