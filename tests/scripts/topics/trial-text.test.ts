import { expect, test } from 'vitest';
import { trialText } from '../../../scripts/topics/trial-text.ts';
import type { TopicTrial } from '../../../src/collection/understand/topics/topic-trial.ts';

const paper = (id: string) => ({ id, title: `Paper ${id}` });
const trial: TopicTrial = {
  papers: 40,
  topics: [
    {
      slug: 'owls',
      name: 'Owls',
      before: 1,
      after: 2,
      gained: [
        { ...paper('a'), elsewhere: ['bats'] },
        { ...paper('b'), elsewhere: [] },
      ],
      lost: [{ ...paper('c'), elsewhere: ['bats', 'caves'] }],
      unusedPhrases: ['eagle owl', 'moonlight'],
    },
    { slug: 'bats', name: 'Bats', before: 3, after: 3, gained: [], lost: [], unusedPhrases: [] },
  ],
  moved: 2,
  unsure: [
    { ...paper('d'), topic: 'owls', runnerUp: 'bats' },
    { ...paper('e'), topic: 'bats', runnerUp: null },
  ],
  unsorted: { before: [], after: [paper('f')] },
};

test('a trial is told topic by topic, then the papers to look at, then all of it in one line', () => {
  expect(trialText(trial)).toBe(`Owls (owls): 1 paper before, 2 after
  + Paper a (from "Bats")
  + Paper b (from no topic)
  - Paper c (now in "Bats", "caves")
  in no paper: eagle owl, moonlight
Bats (bats): 3 papers before, 3 after
placed with little certainty: 2 papers
  Paper d (Owls or Bats)
  Paper e (Bats)
fitting no topic: 1 paper
  Paper f
40 papers: 2 with another first topic, 1 topic changed (2 gained, 1 lost), 2 unsure, 1 in no topic (0 before), 2 phrases in no paper
`);
});

test('of long lists the first entries are named, and titles cannot control a terminal', () => {
  const many = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, title: `\u001b[2J${i}` }));
  const said = trialText({ ...trial, topics: [], unsure: [], unsorted: { before: [], after: many } });
  expect(said).toContain('\n  \\u001b[2J14\n  and 5 more\n');
  expect(said).not.toContain('\u001b');
});
