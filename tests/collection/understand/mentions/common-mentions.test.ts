import { expect, test } from 'vitest';
import { commonMentions } from '../../../../src/collection/understand/mentions/common-mentions.ts';

test('common mentions are the names of two papers or more, the most frequent first', () => {
  const papers = [['BERT', 'CLIP'], ['CLIP', 'BERT', 'T5'], ['CLIP']].map((names) => ({
    mentions: names.map((name) => ({ name, kind: 'model' as const })),
  }));
  expect(commonMentions(papers)).toEqual([
    { name: 'CLIP', papers: 3 },
    { name: 'BERT', papers: 2 },
  ]);
});
