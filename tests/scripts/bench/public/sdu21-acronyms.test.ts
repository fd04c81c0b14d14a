import { expect, test } from 'vitest';
import { countLongForms, writeSentence } from '../../../../scripts/bench/public/sdu21-acronyms.ts';

test('a sentence is written as people write it', () => {
  const tokens = ['We', 'use', 'it', '(', 'the', 'user', "'s", 'and', '/', 'or', 'ours', ')', '.'];
  expect(writeSentence(tokens)).toBe("We use it (the user's and/or ours).");
});

test('long forms are compared without their spaces, and others are missed', () => {
  const tokens = ['A', 'multi', '-', 'task', 'loss', '(', 'MTL', ')', 'and', 'some', 'noise'];
  const labels = ['O', 'B-long', 'I-long', 'I-long', 'I-long', 'O', 'B-short', 'O', 'O', 'O', 'B-long'];
  expect(countLongForms([{ id: '1', tokens, labels }])).toEqual({ found: 1, wanted: 2, right: 1 });
});
