import { describe, expect, test } from 'vitest';
import { findRedirects, redirectSchema, type SettledCorrection } from '../../src/collection/redirects.ts';
import type { TopicSettings } from '../../src/collection/topic.ts';

const topic = (slug: string, ...aliases: string[]): TopicSettings => ({
  slug,
  name: slug,
  description: slug,
  phrases: [{ phrase: slug, weight: 1 }],
  aliases,
});
const settled = (slug: string, ...formerSlugs: string[]): SettledCorrection => ({
  slug,
  correction: { paper: slug, formerSlugs, line: 4 },
});

const slugs = ['one-aaaaaaaaaa', 'two-bbbbbbbbbb'];
const find = (topics: TopicSettings[], corrections: SettledCorrection[]) =>
  findRedirects(topics, corrections, slugs, 'corrections.yaml');

describe('redirects', () => {
  test('lead from every former slug of topics and papers to the page of today, in the order of the settings', () => {
    const { redirects, warnings } = find(
      [topic('pruning', 'thinning', 'sparsity'), topic('merging'), topic('tuning', 'a')],
      [settled(slugs[1]!, 'zwei-bbbbbbbbbb', 'deux-bbbbbbbbbb'), settled(slugs[0]!, 'eins-aaaaaaaaaa')],
    );
    expect(warnings).toEqual([]);
    expect(redirects.map((redirect) => redirectSchema.parse(redirect))).toEqual(redirects);
    expect(redirects.map(({ kind, from, to }) => `${kind}: ${from} -> ${to}`)).toEqual([
      'topic: thinning -> pruning',
      'topic: sparsity -> pruning',
      'topic: a -> tuning',
      'paper: zwei-bbbbbbbbbb -> two-bbbbbbbbbb',
      'paper: deux-bbbbbbbbbb -> two-bbbbbbbbbb',
      'paper: eins-aaaaaaaaaa -> one-aaaaaaaaaa',
    ]);
  });

  test('lead from the addresses of joined records, unless these belong to another page', () => {
    const joined = [slugs[0]!, 'old-cccccccccc', 'old-cccccccccc', 'three-dddddddddd'].map((from) => ({
      from,
      to: slugs[1]!,
    }));
    const claimed = [settled(slugs[0]!, 'three-dddddddddd')];
    expect(findRedirects([], claimed, slugs, 'corrections.yaml', joined)).toEqual({
      redirects: [
        { kind: 'paper', from: 'three-dddddddddd', to: slugs[0] },
        { kind: 'paper', from: 'old-cccccccccc', to: slugs[1] },
      ],
      warnings: [],
    });
  });

  test('are none where nothing has moved', () => {
    expect(find([topic('pruning')], [settled(slugs[0]!)])).toEqual({ redirects: [], warnings: [] });
  });

  test.for([
    ['another paper of today', slugs[1]!],
    ['the paper itself', slugs[0]!],
  ])('never hide the page of %s: that is a warning', ([, from]) => {
    const { redirects, warnings } = find([], [settled(slugs[0]!, from!)]);
    expect(redirects).toEqual([]);
    expect(warnings).toMatchObject([{ file: 'corrections.yaml', line: 4, code: 'taken-slug' }]);
    expect(warnings[0]?.message).toContain(`"${from}"`);
  });

  test('go to the first paper that claims a former slug, with a warning about the second', () => {
    const { redirects, warnings } = find(
      [],
      [settled(slugs[0]!, 'old-cccccccccc'), settled(slugs[1]!, 'old-cccccccccc')],
    );
    expect(redirects).toEqual([{ kind: 'paper', from: 'old-cccccccccc', to: slugs[0] }]);
    expect(warnings).toHaveLength(1);
  });
});
