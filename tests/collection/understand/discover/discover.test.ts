import { describe, expect, test } from 'vitest';
import { paperId } from '../../../../src/collection/identity.ts';
import { topicSettingsSchema } from '../../../../src/collection/topic.ts';
import { readCorpus } from '../../../../src/collection/understand/corpus.ts';
import { discoverTopics } from '../../../../src/collection/understand/discover/discover.ts';
import { readCandidates } from '../../../../src/collection/understand/keyphrases/phrase-candidates.ts';
import type { PaperText } from '../../../../src/collection/understand/paper-text.ts';

/** What papers of three fields are about, one phrase of each list in every sentence. */
const FIELDS = {
  baking: ['sourdough bread', 'rye flour', 'wild yeast', 'oven temperature', 'crust colour'],
  sailing: ['harbour pilots', 'tidal currents', 'storm sails', 'keel design', 'wind angles'],
  beekeeping: ['honey bees', 'brood combs', 'queen rearing', 'nectar flow', 'hive health'],
} as const;
type Field = keyof typeof FIELDS;

/** Papers of each field in turn, each with three of its phrases. */
function papersOf(fields: readonly Field[], count: number, from = 0): (PaperText & { field: Field })[] {
  return Array.from({ length: count }, (_, i) => {
    const number = from + i;
    const field = fields[number % fields.length]!;
    const phrase = (step: number) => FIELDS[field][(Math.floor(number / fields.length) + step) % 5]!;
    const title = `A study of ${phrase(0)} ${number}`;
    return {
      id: paperId(title),
      title,
      abstract: `Much is said of ${phrase(1)}. We measure ${phrase(0)} and ${phrase(2)} in the year ${number}.`,
      field,
    };
  });
}

function discover(papers: readonly PaperText[], kept: Parameters<typeof discoverTopics>[2] = []) {
  const corpus = readCorpus(papers);
  const candidates = corpus.papers.map((paper) => readCandidates(paper, ''));
  const found = discoverTopics(corpus, candidates, kept);
  const primary = new Map(corpus.papers.map(({ id }, i) => [id, found.assignments[i]!.topics[0]!]));
  return { ...found, primary, candidates, corpus };
}

const ALL = Object.keys(FIELDS) as Field[];
const sixty = papersOf(ALL, 60);

function keptOf({ topics, typicalPapers }: ReturnType<typeof discover>) {
  return topics.map(({ slug, name, description, parent }, i) => ({
    slug: `kept-${slug}`,
    name: `Kept ${name}`,
    description,
    ...(parent === undefined ? {} : { parent: `kept-${parent}` }),
    aliases: [slug],
    papers: [...typicalPapers[i]!],
  }));
}

describe('topics that are found', () => {
  test('hold what belongs together', () => {
    const { topics, primary, agreement } = discover(sixty);
    const fieldsOf = Map.groupBy(sixty, ({ id }) => primary.get(id)!);
    for (const papers of fieldsOf.values()) expect(new Set(papers.map(({ field }) => field)).size).toBe(1);
    expect(topics.length).toBeGreaterThanOrEqual(3);
    expect(agreement).toBeGreaterThan(0.5);
  });

  test('are such as a topics file may have, with names from the papers that all differ', () => {
    const { topics } = discover(sixty);
    const phrases = Object.values(FIELDS)
      .flat()
      .map((phrase) => phrase.replace(/s$/, ''));
    for (const { name, slug, description } of topics) {
      expect(() => topicSettingsSchema.parse({ slug, name, description, phrases: ['a'] })).not.toThrow();
      expect(phrases.some((phrase) => name.toLowerCase().includes(phrase))).toBe(true);
    }
    expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length);
  });

  test('say why a paper is in them with terms that the paper has', () => {
    const { assignments, corpus } = discover(sixty);
    assignments.forEach(({ topics, reasons }, i) => {
      const { title, abstract } = corpus.papers[i]!;
      for (const slug of topics) {
        expect(reasons[slug]!.length).toBeGreaterThan(0);
        for (const term of reasons[slug]!)
          expect(`${title} ${abstract}`.toLowerCase()).toContain(term.toLowerCase());
      }
    });
  });

  test('do not depend on the order of the papers', () => {
    const mixed = sixty.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
    const [one, other] = [discover(sixty), discover(mixed)];
    expect(other.topics).toEqual(one.topics);
    expect(other.primary).toEqual(new Map([...other.primary.keys()].map((id) => [id, one.primary.get(id)])));
  });

  test('are none in a handful of papers, which are all unsorted then', () => {
    const { topics, assignments, agreement } = discover(sixty.slice(0, 12));
    expect(topics).toEqual([]);
    expect(agreement).toBeNull();
    expect(new Set(assignments.flatMap((assignment) => assignment.topics))).toEqual(new Set(['unsorted']));
  });

  test('leave a paper out only where no other has a word of it', () => {
    const stray = { id: 'zzzzzzzzzz', title: 'Xylophone', abstract: 'Glockenspiel.' };
    const { primary } = discover([...sixty, stray]);
    expect([...primary].filter(([, slug]) => slug === 'unsorted').map(([id]) => id)).toEqual([stray.id]);
  });

  test('are not more than there are different papers', () => {
    const alike = Array.from({ length: 30 }, (_, i) => ({
      id: paperId(`number ${i}`),
      title: 'A study of honey bees',
      abstract: 'Of honey bees and their queens.',
    }));
    expect(discover(alike).topics.map(({ name }) => name)).toHaveLength(1);
  });

  test('have names in any script', () => {
    const abstracts = ['蜜蜂采集花蜜并酿造蜂蜜', '帆船在风暴中驶入港口', '面包师傅烘烤黑麦面包'];
    const papers = Array.from({ length: 45 }, (_, i) => ({
      id: paperId(`number ${i}`),
      title: abstracts[i % 3]!.slice(0, 4),
      abstract: abstracts[i % 3]!,
    }));
    const { topics, assignments } = discover(papers);
    expect(new Set(topics.map(({ slug }) => slug)).size).toBe(topics.length);
    expect(assignments.flatMap((one) => one.topics)).not.toContain('unsorted');
  });

  test('are divided where they hold many papers, and each topic stands after its area', () => {
    const { topics, assignments } = discover(papersOf(ALL, 900));
    const areas = new Set(topics.flatMap(({ parent }) => parent ?? []));
    expect(areas.size).toBeGreaterThan(0);
    topics.forEach(({ parent }, i) => {
      if (parent === undefined) return;
      expect(topics.slice(0, i).find(({ slug }) => slug === parent)?.parent).toBeUndefined();
      expect(topics.slice(0, i).some(({ slug }) => slug === parent)).toBe(true);
    });
    for (const slug of assignments.flatMap((one) => one.topics)) expect(areas.has(slug)).toBe(false);
  });
});

describe('kept topics', () => {
  test('are found again with what was kept of them, and new papers join them', () => {
    const before = discover(sixty);
    const kept = keptOf(before);
    const newcomers = papersOf(ALL, 6, 60);
    const after = discover([...sixty, ...newcomers], kept);
    expect(after.topics.map(({ phrases: _, ...topic }) => topic)).toEqual(
      kept.map(({ papers: _, ...topic }) => topic),
    );
    const fields = Map.groupBy([...sixty, ...newcomers], ({ id }) => after.primary.get(id)!);
    for (const papers of fields.values()) expect(new Set(papers.map(({ field }) => field)).size).toBe(1);
  });

  test('whose papers are gone stay, empty, beside the others', () => {
    const kept = keptOf(discover(sixty));
    const gone = { ...kept[0]!, slug: 'gone', aliases: [], papers: ['aaaaaaaaa2'] };
    const { topics, primary } = discover(sixty, [...kept, gone]);
    expect(topics.map(({ slug }) => slug)).toContain('gone');
    expect([...primary.values()]).not.toContain('gone');
  });

  test('are found anew where none of their papers is left', () => {
    const { topics } = discover(sixty, [
      { slug: 'gone', name: 'Gone', description: 'Gone.', aliases: [], papers: ['aaaaaaaaa2'] },
    ]);
    expect(topics).toEqual(discover(sixty).topics);
  });
});
