import { expect, test } from 'vitest';
import { buildSubjectTable } from '../../../../../../src/collection/understand/discover/naming/subjects/subject-table.ts';

/** The subjects that a paper is on, with how much it is on them. */
function subjectsOf(title: string, abstract: string): Record<string, number> {
  const held = buildSubjectTable([{ id: '0', title, abstract }]);
  return Object.fromEntries(
    held.filter(({ cover }) => cover.has(0)).map(({ name, cover }) => [name, cover.get(0)!]),
  );
}

test('a paper is on a subject that its title or its abstract speaks of repeatedly, and on the field of that', () => {
  expect(subjectsOf('Glaciers of the north', 'We weigh sea ice and permafrost.')).toEqual({
    'glaciers and ice': 1,
    'climate science': 1,
  });
});

test('what is mentioned once is a subject in part, and no field', () => {
  expect(subjectsOf('A note', 'We also think of glaciers.')).toEqual({ 'glaciers and ice': 0.5 });
});

test('subjects of every science are known, each once', () => {
  const names = buildSubjectTable([]).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of ['chemistry', 'medicine', 'history', 'robotics', 'optimization', 'economics', 'ecology'])
    expect(names).toContain(name);
});
