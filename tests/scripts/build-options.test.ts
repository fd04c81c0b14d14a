import { expect, test } from 'vitest';
import { parseBuildArguments, usage } from '../../scripts/build-options.ts';
import { CommandError } from '../../scripts/command.ts';

test('a build takes the content folder and a folder of its own where nothing else is said', () => {
  expect(parseBuildArguments([])).toMatchObject({ content: 'content', out: 'dist', compress: false });
});

test.for([
  ['--colour', 'red'],
  ['--site', 'example.org'],
  ['--site', 'ftp://example.org'],
  ['--base', '/my shelf/'],
])('a build refuses %s %s with a word on usage', (args) => {
  const parse = () => parseBuildArguments(args);
  expect(parse).toThrow(CommandError);
  expect(parse).toThrow(usage);
});
