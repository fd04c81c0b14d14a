import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandError } from '../../scripts/command.ts';
import { prepareCollection } from '../../scripts/prepare.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'papershelf-prepare-'));
  writeFileSync(
    join(content, 'dump.txt'),
    'Merging Tasks\nWe merge tasks. We show that they stay apart all the same.\n',
  );
});
afterEach(() => rmSync(content, { recursive: true }));

/** What is said of a content folder that cannot be taken. */
async function faultsSaid(): Promise<string> {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  await expect(prepareCollection(content)).rejects.toThrow(CommandError);
  return error.mock.calls.join('\n');
}

describe('preparing a collection', () => {
  test.for([
    ['collection.yaml', 'title: A shelf\ndescription: Papers.\nsnapshot: yesterday\n', 3],
    ['collection.yaml', 'title: A shelf\ndescription: Papers.\ncolour: red\n', 3],
    ['topics.yaml', 'topics:\n  - slug: Bad Slug\n    name: A\n    description: B.\n    phrases: [a]\n', 2],
    ['collection.yaml', 'title: A shelf\ndescription: [open\n', 3],
  ] as const)('stops at a wrong %s and names the line', async ([file, text, line]) => {
    writeFileSync(join(content, file), text);
    expect(await faultsSaid()).toMatch(new RegExp(`${file}:${line}\\b`));
  });

  test('stops at a settings file that cannot be read, and names it', async () => {
    mkdirSync(join(content, 'topics.yaml'));
    expect(await faultsSaid()).toMatch(/topics\.yaml.*cannot be read \(EISDIR\)/);
  });
});
