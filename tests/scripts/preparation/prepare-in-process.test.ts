import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError } from '../../../scripts/command.ts';
import { prepareInProcess } from '../../../scripts/preparation/prepare-in-process.ts';
import { outlineOf } from '../../../src/site/built/prepared/collection-outline.ts';
import { loadPreparedCollection } from '../../../src/site/built/prepared/prepared-collection.ts';

let home: string;
let task: { content: string; prepared: string };

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-preparation-'));
  task = { content: join(home, 'content'), prepared: join(home, 'prepared') };
  mkdirSync(task.content);
  const record =
    '@article{a, title={Merging Tasks}, author={Doe, Jane and Roe, Max}, year=2024, abstract={We merge tasks.}}';
  writeFileSync(join(task.content, 'one.bib'), record);
});
afterEach(() => rmSync(home, { recursive: true }));

test('a process of its own leaves the prepared collection, tells each step, and gives the outline', async () => {
  const steps: string[] = [];
  const outline = await prepareInProcess(task, (step) => steps.push(step));
  expect(steps).toEqual(['reading the dumps', 'understanding 1 papers']);
  expect(outline.papers).toMatchObject([
    { title: 'Merging Tasks', authors: ['Doe, Jane', 'Roe, Max'], year: 2024 },
  ]);
  expect(outline).toEqual(outlineOf(loadPreparedCollection(task.prepared)));
});

test('what a curator can mend is refused as it is without one', async () => {
  writeFileSync(join(task.content, 'one.bib'), '');
  const preparing = prepareInProcess(task, () => {});
  await expect(preparing).rejects.toThrow(CommandError);
  await expect(preparing).rejects.toThrow(`no paper is left in "${task.content}"; nothing was built`);
});

test('an error of the file system keeps its reason and its place', async () => {
  writeFileSync(task.prepared, 'a file, where the folder should be');
  const preparing = prepareInProcess(task, () => {});
  await expect(preparing).rejects.toMatchObject({ code: 'EEXIST', path: task.prepared });
});
