import { beforeAll, describe, expect, test } from 'vitest';
import { phraseKey } from '../../../../src/collection/language/phrases.ts';
import { parseSettings } from '../../../../src/collection/settings/settings.ts';
import { formatTopics } from '../../../../src/collection/settings/topics-file.ts';
import { type Corpus, readCorpus } from '../../../../src/collection/understand/corpus.ts';
import {
  type Candidates,
  readCandidates,
} from '../../../../src/collection/understand/keyphrases/phrase-candidates.ts';
import { suggestPhrases } from '../../../../src/collection/understand/topics/suggest-phrases.ts';
import { suggestTopics } from '../../../../src/collection/understand/topics/suggest-topics.ts';
import { assignTopics } from '../../../../src/collection/understand/topics/topics.ts';
import { madePapers, type Subject } from '../../../made-collection.ts';

const subjects: readonly Subject[] = ['owls', 'glass', 'trains', 'bread'];
let corpus: Corpus;
let candidates: Candidates[];
/** The subjects of the papers, parallel to the corpus. */
let about: Subject[];

beforeAll(() => {
  const papers = madePapers(10).map((paper, i) => ({ ...paper, id: `paper${String(i).padStart(2, '0')}` }));
  corpus = readCorpus(papers);
  candidates = corpus.papers.map((paper) => readCandidates(paper, ''));
  about = papers.map(({ subject }) => subject);
});

describe('suggested phrases', () => {
  const suggest = (groups: (number | null)[]) =>
    suggestPhrases(corpus.papers, candidates, groups, subjects.length);

  test('are those of a group and not of the others, strong where only the group has them', () => {
    const phrases = suggest(about.map((subject) => subjects.indexOf(subject)));
    const owls = phrases[0]!.map(({ phrase }) => phraseKey(phrase));
    expect(owls).toContain('barn owl');
    expect(owls).not.toContain('molten glass');
    expect(new Set(phrases.flat().map(({ weight }) => weight))).toEqual(new Set([2.5]));
    for (const own of phrases) expect(own.length).toBeLessThanOrEqual(30);
  });

  test('are weaker where other papers have them as often', () => {
    // Every other paper on owls belongs to the first group.
    let seen = 0;
    const phrases = suggest(about.map((subject) => (subject === 'owls' && seen++ % 2 === 0 ? 0 : 1)));
    const weights = phrases[0]!.map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(0);
    expect(weights).not.toContain(2.5);
  });

  test('are none for a group without papers', () => {
    expect(suggest(about.map(() => 1))[0]).toEqual([]);
  });
});

describe('suggested topics', () => {
  test('make a file with which the papers are grouped as they were found', () => {
    const suggested = suggestTopics(corpus, candidates, {});
    const text = formatTopics(
      suggested.map(({ topic }) => ({ topic, notes: [] })),
      [],
    );
    const { value, problems } = parseSettings({ topics: { name: 'topics.yaml', text } });
    expect(problems).toEqual([]);
    const slugs = assignTopics(corpus, value!.topics).map(({ topics: [first] }) => first!);
    const bySubject = subjects.map((subject) => new Set(slugs.filter((_, i) => about[i] === subject)));
    expect(bySubject.map(({ size }) => size)).toEqual([1, 1, 1, 1]);
    expect(new Set(slugs).size).toBe(4);
  });

  test('say how many papers each has, and name the most typical', () => {
    const suggested = suggestTopics(corpus, candidates, {});
    expect(suggested.map(({ papers }) => papers)).toEqual([10, 10, 10, 10]);
    const titles = new Set(corpus.papers.map(({ title }) => title));
    for (const { titles: typical } of suggested) {
      expect(typical).toHaveLength(3);
      expect(typical.every((title) => titles.has(title))).toBe(true);
    }
  });

  test('are found among some of the papers, with phrases that leave the others alone and slugs of their own', () => {
    const among = [...about.keys()].filter((place) => about[place] === 'owls' || about[place] === 'glass');
    const all = suggestTopics(corpus, candidates, { among });
    const taken = all.map(({ topic }) => topic.slug);
    const suggested = suggestTopics(corpus, candidates, { among, taken });
    expect(suggested.reduce((sum, { papers }) => sum + papers, 0)).toBe(among.length);
    expect(taken).not.toContain(suggested[0]!.topic.slug);
    const topics = suggested.map(({ topic }) => topic);
    const placed = assignTopics(corpus, topics).map(({ topics: [first] }) => first);
    expect(placed.map((slug) => slug !== 'unsorted')).toEqual(about.map((_, place) => among.includes(place)));
  });

  test('are none where the papers are too few to group', () => {
    expect(suggestTopics(corpus, candidates, { among: [0, 1, 2] })).toEqual([]);
  });
});
