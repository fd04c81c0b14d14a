import { expect, test } from 'vitest';
import { readPaper } from '../../../../../src/collection/understand/corpus.ts';
import { buildLongForms } from '../../../../../src/collection/understand/discover/naming/long-forms.ts';

const papers = [
  'We need reinforcement learning (RL).',
  'We study reinforcement learning (RL).',
  'We read a relaxed lasso (RL).',
  'We use graph matching (GM).',
].map((abstract, i) => readPaper({ id: `${i}`, title: 'Of bees', abstract }));

test('acronyms are written out as most papers mean them, where several do', () => {
  const writtenOut = buildLongForms(papers);
  expect(writtenOut('rl agent')).toBe('reinforcement learning agent');
  expect(writtenOut('gm')).toBe('gm');
});
