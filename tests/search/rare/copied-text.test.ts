import { describe, expect, test } from 'vitest';
import { cleanQuery } from '../../../src/search/rare/copied-text.ts';

describe('a query that was copied', () => {
  test.for([
    ['pre-\ntraining', 'pre-training'],
    ['pre\u00ad\ntraining', 'pretraining'],
    ['pre- and post-training', 'pre- and post-training'],
    ['task\0vector', 'task vector'],
    ['task \ufffd vector', 'task vector'],
    ['em\u200bbedding', 'embedding'],
    [' task \t\n vector ', 'task vector'],
  ] as const)('is on one line, without what is not seen: %j is %j', ([typed, cleaned]) => {
    expect(cleanQuery(typed)).toBe(cleaned);
  });

  test.for([
    ['https://example.org/papers/wide-tables-abcdefghij/', 'wide-tables-abcdefghij'],
    ['papers/abcdefghij.md', 'abcdefghij'],
    ['see papers/abcdefghij#notes now', 'see abcdefghij now'],
    ['https://www.example.org/x', 'example.org/x'],
    ['see (http://example.org/x) now', 'see (example.org/x) now'],
    ['Wide Tables (1).pdf', 'Wide Tables'],
    ['maps.docx tables', 'maps tables'],
    ['.pdf', '.pdf'],
  ] as const)('says no more of addresses and files than their names: %j is %j', ([typed, cleaned]) => {
    expect(cleanQuery(typed)).toBe(cleaned);
  });
});

describe('quotation marks', () => {
  test.for([
    ['“wide tables” «maps»', '"wide tables" "maps"'],
    ["'wide tables' maps", '"wide tables" maps'],
    ["see 'it's wide'.", 'see "it\'s wide".'],
    ['merge "task', 'merge "task'],
    ['("task', '("task'],
    ['"', '"'],
  ] as const)('open and close phrases whatever they look like: %j is %j', ([typed, cleaned]) => {
    expect(cleanQuery(typed)).toBe(cleaned);
  });

  test.for(["the model's tasks' use", "rock'n'roll", `"the 'wide' tables" maps`, "2'x'3"])(
    'that are apostrophes, or stand within others, stay: %j',
    (typed) => {
      expect(cleanQuery(typed)).toBe(typed);
    },
  );

  test.for([
    ['task vectors”', 'task vectors'],
    ['say "a b" c"', 'say "a b" c'],
    ['a 5" task', 'a 5  task'],
  ] as const)('that close what nothing opened go: %j is %j', ([typed, cleaned]) => {
    expect(cleanQuery(typed)).toBe(cleaned);
  });
});

describe('a minus before a word', () => {
  const prose =
    'the time constants of these units are -roughly spoken(1:2) inverse to the f -divergence of both';

  test('is a dash within prose', () => {
    const text = `${prose}, and ${prose}`;
    expect(cleanQuery(text)).toBe(text.replaceAll(/ -(?=[rd])/g, ' '));
  });

  test('excludes the word at the end of prose, or before a condition', () => {
    const text = `${prose.replaceAll('-', '')}, ${prose.replaceAll('-', '')} -noisy title:units -"two words" -old`;
    expect(cleanQuery(text)).toBe(text);
  });

  test('excludes the word in a query of a few words', () => {
    expect(cleanQuery('“merging” -noisy models')).toBe('"merging" -noisy models');
  });
});
