import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/content-folder.ts';
import {
  buildCollection,
  type Collection,
  collectionSchema,
  readEntries,
} from '../../src/collection/collection.ts';
import { paperId } from '../../src/collection/identity.ts';
import { parseSettings, type Settings } from '../../src/collection/settings/settings.ts';
import { UNSORTED } from '../../src/collection/topic.ts';
import { byId } from '../../src/collection/understand/corpus.ts';
import { firstCollection } from '../first-collection.ts';
import { madePapers } from '../made-collection.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const fixture = { name: 'six.txt', bytes: read('tests/fixtures/dumps/six-papers.txt') };
const dump = (...lines: string[]) => ({ name: 'a.txt', bytes: Buffer.from(lines.join('\n')) });

const topics = `topics:
  - slug: surveys
    name: Surveys
    description: Overviews.
    phrases: [survey, benchmark]
    aliases: [overviews]
  - slug: attention
    name: Attention
    description: Heads and layers.
    phrases: [attention head, { phrase: circuit, weight: 2 }]
`;

/** Settings from the texts of their files, which must be right. */
function settings(texts: Record<string, string> = {}): Settings {
  const files = Object.entries(texts).map(([name, text]) => [name, { name: `${name}.yaml`, text }]);
  const { value, problems } = parseSettings(Object.fromEntries(files));
  if (!value) throw new Error(JSON.stringify(problems));
  return value;
}

describe('the first collection', () => {
  const content = readContentFolder(firstCollection);
  const curated = parseSettings(content.settings).value!;
  let collection: Collection;
  beforeAll(() => {
    collection = buildCollection(content.dumps, curated);
  });

  test('is what its schema says', () => {
    expect(collectionSchema.parse(collection)).toEqual(collection);
  });

  test('is the same every time, to the byte', () => {
    expect(JSON.stringify(buildCollection(content.dumps, curated))).toBe(JSON.stringify(collection));
  });

  test('has 179 papers in source order, each with an id and a slug of its own', () => {
    expect(collection.papers.map(({ source }) => source.position)).toEqual(
      Array.from({ length: 179 }, (_, index) => index + 1),
    );
    expect(new Set(collection.papers.map(({ id }) => id)).size).toBe(179);
    expect(new Set(collection.papers.map(({ slug }) => slug)).size).toBe(179);
  });

  test('takes every gist from its abstract, word for word', () => {
    expect(collection.papers.filter(({ abstract, gist }) => !abstract!.includes(gist!))).toEqual([]);
  });

  test('gives a reason for every topic that was derived', () => {
    const unexplained = collection.papers.filter((paper) =>
      paper.topics.some((slug) => slug !== UNSORTED && !paper.topicReasons[slug]?.length),
    );
    expect(unexplained.map(({ title }) => title)).toEqual([]);
  });
});

describe('a collection', () => {
  test('says how far it is while it is built', () => {
    const steps: string[] = [];
    buildCollection([fixture], settings(), (step) => steps.push(step));
    expect(steps).toEqual(['reading the dumps', 'understanding 6 papers']);
  });

  test('without topics has all papers unsorted', () => {
    const { papers, topics: shelves } = buildCollection([fixture], settings());
    expect(papers.map((paper) => paper.topics)).toEqual(papers.map(() => [UNSORTED]));
    expect(shelves.map(({ slug }) => slug)).toEqual([UNSORTED]);
    expect(shelves[0]?.papers).toEqual(papers.map(({ id }) => id));
  });

  test('puts into "unsorted" only what fits no topic', () => {
    const { papers } = buildCollection([fixture], settings({ topics }));
    expect(papers.map((paper) => paper.topics[0])).toEqual([
      'attention',
      'attention',
      'surveys',
      UNSORTED,
      UNSORTED,
      'surveys',
    ]);
  });

  test('keeps a paper’s id, slug, gist and kind whatever the order of the dumps and the other papers', () => {
    const other = dump(
      'Weather of Models',
      'Models have weather too. We measure how it changes over a year of use.',
    );
    const facts = ({ papers }: Collection) =>
      new Map(papers.map(({ id, slug, gist, kind, topics }) => [id, { slug, gist, kind, topics }]));
    const alone = facts(buildCollection([fixture], settings({ topics })));
    const among = facts(buildCollection([other, fixture], settings({ topics })));
    expect(among.size).toBe(alone.size + 1);
    for (const [id, paper] of alone) expect(among.get(id)).toEqual(paper);
  });

  test.each([
    ['found', {}],
    ['written', { topics: topics.replace('survey, benchmark', 'owls, glass').replace('circuit', 'trains') }],
  ])('is the same but for the order of its papers when a dump is shuffled and topics are %s', (_, texts) => {
    const lines = madePapers(9).map(({ title, abstract }) => JSON.stringify({ title, abstract }));
    const shuffled = lines.map((_, at) => lines[(at * 13 + 7) % lines.length]!);
    expect(new Set(shuffled).size).toBe(lines.length);
    const [before, after] = [lines, shuffled].map((own) => {
      const bytes = Buffer.from(own.join('\n'));
      const { papers, topics, map, topicAgreement, topicReview } = buildCollection(
        [{ name: 'papers.jsonl', bytes }],
        settings(texts),
      );
      const found = papers.map(({ source, ...paper }, at) => ({ ...paper, place: map!.places[at] }));
      return {
        papers: found.sort(byId),
        topics: topics.map((topic) => ({ ...topic, papers: topic.papers.toSorted() })),
        neighboursKept: map!.neighboursKept,
        topicAgreement,
        topicReview,
      };
    });
    expect(after).toEqual(before);
  });

  test('of an empty dump is empty, and its report says why', () => {
    const collection = buildCollection([dump('')], settings({ topics }));
    expect(collectionSchema.parse(collection)).toMatchObject({ papers: [], report: { papers: 0 } });
    expect(collection.report.errors).toMatchObject([{ file: 'a.txt', line: null, code: 'empty-file' }]);
    expect(collection.topics.map((topic) => topic.papers)).toEqual([[], []]);
  });
});

describe('the text of an entry', () => {
  const abstract = 'This abstract is long enough to be one. We show that nothing is lost when it is read.';

  test('is cleaned, while its id stays that of the title in the dump', () => {
    const raw = "Learning ``Na\\\"ive'' Models";
    const [entry] = readEntries([dump(raw, `${abstract} It costs 5\\%.`)], settings()).entries;
    expect(entry).toMatchObject({
      id: paperId(raw),
      slug: `learning-naive-models-${paperId(raw)}`,
      title: 'Learning “Naïve” Models',
      abstract: `${abstract} It costs 5%.`,
    });
  });

  test('is as the dump has it where cleaning leaves nothing', () => {
    const { entries } = readEntries([dump('\\label{title}', abstract)], settings());
    expect(entries).toMatchObject([{ title: '\\label{title}', abstract }]);
  });
});

describe('a correction', () => {
  const title = 'Why do shallow heads forget?';
  const before = readEntries([fixture], settings()).entries[1]!;
  const corrected = (change: string, paper = title) => {
    const corrections = `papers:\n  - paper: '${paper}'\n${change}`;
    return buildCollection([fixture], settings({ topics, corrections }));
  };

  test('of a title changes the title alone: id, slug and place stay', () => {
    const paper = corrected('    title: Why Do Deep Heads Forget?\n').papers[1];
    const { pinnedTopics: _, ...rest } = before;
    expect(paper).toMatchObject({ ...rest, title: 'Why Do Deep Heads Forget?' });
  });

  test('of topics replaces the derived ones, without reasons that would not be true', () => {
    const { papers, topics: shelves } = corrected('    topics: [surveys]\n');
    expect(papers[1]).toMatchObject({ topics: ['surveys'], topicReasons: {} });
    const shelf = shelves.find(({ slug }) => slug === 'surveys');
    expect(shelf?.papers).toEqual([papers[1], papers[2], papers[5]].map((paper) => paper?.id));
  });

  test('with former slugs adds redirects to those of the topics', () => {
    const { redirects } = corrected('    formerSlugs: [heads-abcdefghij]\n');
    expect(redirects).toEqual([
      { kind: 'topic', from: 'overviews', to: 'surveys' },
      { kind: 'paper', from: 'heads-abcdefghij', to: before.slug },
    ]);
  });

  test('that fits nothing is a warning in the report, which keeps its sums', () => {
    const { report, redirects } = corrected('    formerSlugs: [heads-abcdefghij]\n', 'Weather');
    expect(report.warnings).toMatchObject([{ file: 'corrections.yaml', line: 2, code: 'unknown-paper' }]);
    expect(redirects.map(({ kind }) => kind)).toEqual(['topic']);
    expect(report).toMatchObject({ papers: 6, lines: 13, used: 12, errors: [] });
  });

  test('with a former slug that is taken is a warning in the report', () => {
    const { report } = corrected(`    formerSlugs: [${before.slug}]\n`);
    expect(report.warnings).toMatchObject([{ file: 'corrections.yaml', line: 2, code: 'taken-slug' }]);
  });
});
