import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContentSample } from '../../../../scripts/bench/build/content-sample.ts';
import { makeHome } from '../../publish/folders.ts';

const record = {
  line: 1,
  text: '{"title": "A  title", "abstract": "We look.", "year": 2020}',
  id: 'abcdefghij',
  slug: 'a-title-abcdefghij',
  title: 'A title',
  abstract: 'We look.',
};

test('a sample has the records of its file, or their titles and abstracts alone, and the topics of this site', () => {
  const dump = (isPlain: boolean) => {
    const folder = makeHome();
    writeContentSample(folder, [record, record], isPlain);
    expect(readFileSync(join(folder, 'topics.yaml'), 'utf8')).toContain('slug: ');
    return readFileSync(join(folder, 'dumps', 'papers.jsonl'), 'utf8');
  };
  expect(dump(false)).toBe(`${record.text}\n${record.text}\n`);
  expect(dump(true)).toBe('{"title":"A title","abstract":"We look."}\n'.repeat(2));
});
