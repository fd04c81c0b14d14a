import { describe, expect, test } from 'vitest';
import { CommandError } from '../../../scripts/command.ts';
import { help, parseTopicsArguments } from '../../../scripts/topics/topics-options.ts';

describe('the arguments of topics', () => {
  test('say what to do, with which folder and file', () => {
    expect(parseTopicsArguments(['suggest'])).toEqual({ action: 'suggest', content: 'content' });
    expect(parseTopicsArguments(['keep', '--content', 'mine'])).toEqual({ action: 'keep', content: 'mine' });
    expect(parseTopicsArguments(['try', 'new.yaml', '--json'])).toEqual({
      action: 'try',
      content: 'content',
      file: 'new.yaml',
      json: true,
    });
  });

  test('may ask for help, which names every action', () => {
    expect(parseTopicsArguments(['--help'])).toBeNull();
    expect(parseTopicsArguments(['try', '-h'])).toBeNull();
    for (const action of ['suggest', 'try', 'keep']) expect(help).toMatch(new RegExp(`^${action} `, 'm'));
  });

  test.for([
    [[], 'Expected suggest, try or keep\n'],
    [['sugest'], 'Expected suggest, try or keep, not "sugest"'],
    [['try'], 'Expected one topics file to try, found 0'],
    [['try', 'a', 'b'], 'found 2'],
    [['keep', 'a'], '"keep" takes no file'],
    [['suggest', '--json'], '--json belongs to "try"'],
    [['suggest', '--colour'], '--colour'],
  ] as const)('%j are refused with the usage', ([args, words]) => {
    expect(() => parseTopicsArguments([...args])).toThrow(CommandError);
    expect(() => parseTopicsArguments([...args])).toThrow(words);
    expect(() => parseTopicsArguments([...args])).toThrow('usage: npm run');
  });
});
