import type { FoundRecord } from '../record.ts';

/**
 * The record of a paper of which no title is given.
 * @param where What the curator looks for at this line, such as `the entry "doe2001"`
 * @param remedy What to write there, such as `a line TI`
 */
export function untitledRecord(line: number, where: string, remedy: string): FoundRecord {
  return {
    line,
    outcome: 'faulty',
    code: 'missing-title',
    message: `Expected a title in ${where}, found none: add ${remedy}, or delete the record.`,
  };
}
