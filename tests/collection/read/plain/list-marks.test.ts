import { describe, expect, test } from 'vitest';
import { withoutListMarks } from '../../../../src/collection/read/plain/list-marks.ts';

const names = ['Owls', 'Bats', 'Bees', 'Ants', 'Moths'];
const unmarked = (titleOf: (name: string, index: number) => string) => withoutListMarks(names.map(titleOf));

describe('titles of a list', () => {
  test.for([
    ['a number with a full stop', (name: string, index: number) => `${index + 1}. ${name}`],
    ['a number in brackets, from any on', (name: string, index: number) => `[${index + 51}] ${name}`],
    ['numbers of which some were left out', (name: string, index: number) => `${index * index + 3}. ${name}`],
    ['a number before a bracket', (name: string, index: number) => `${index}) ${name}`],
    ['a heading', (name: string) => `## ${name}`],
    ['a bullet', (name: string) => `• ${name}`],
    ['bold letters', (name: string) => `**${name}**`],
    ['several of these', (name: string, index: number) => `- ${index + 1}. ${name}`],
    ['bullets but one', (name: string, index: number) => (index === 2 ? name : `* ${name}`)],
  ] as const)('lose %s', ([, titleOf]) => {
    expect(unmarked(titleOf)).toEqual(names);
  });

  test('keep numbers that do not go up, and marks that few have', () => {
    const titles = ['2001. A Space Odyssey', '1984. A Novel', '3. Bees', 'Ants', '- Moths'];
    expect(withoutListMarks(titles)).toEqual(titles);
    expect(withoutListMarks(['1. Owls', '2. Bats'])).toEqual(['1. Owls', '2. Bats']);
    expect(withoutListMarks(['# Owls'])).toEqual(['# Owls']);
    expect(withoutListMarks([])).toEqual([]);
  });
});
