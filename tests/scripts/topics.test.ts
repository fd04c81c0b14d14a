import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkFolder } from '../../scripts/check-dumps.ts';
import { CommandError, npmRun } from '../../scripts/command.ts';
import { prepareCollection } from '../../scripts/prepare.ts';
import { keepTopics } from '../../scripts/topics/keep.ts';
import { printSuggestedTopics } from '../../scripts/topics/suggest.ts';
import { tryTopics } from '../../scripts/topics/try.ts';
import { parseSettings } from '../../src/collection/settings/settings.ts';
import type { TopicTrial } from '../../src/collection/understand/topics/topic-trial.ts';
import { madeDump, madePaper, madePapers } from '../made-collection.ts';
import { runScript } from '../site-output/command.ts';

let content: string;
const put = (name: string, text: string) => writeFileSync(join(content, name), text);
const read = (name: string) => readFileSync(join(content, name), 'utf8');
const tryFile = (name: string) => tryTopics({ content, file: join(content, name), json: true }).text;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'papershelf-topics-'));
  put('papers.txt', madeDump(madePapers(10)));
});
afterEach(() => rmSync(content, { recursive: true }));

/** Topics as a curator would write them, of one subject. */
const owls = `topics:
  - slug: owls
    name: Owls
    description: Birds of the night.
    phrases: { strong: [owl, migration, nest, feather, moulting, egg colour] }
`;

describe('topics -- suggest', () => {
  test('prints the topics that are found as a file that a check takes and that moves no paper', () => {
    const { text, remarks } = printSuggestedTopics(content);
    expect(remarks).toEqual([]);
    expect(text).toMatch(/^# 4 topics, found in the words of 40 papers\. No person has checked them\.\n/);
    expect(text).toMatch(/^ {2}# 10 papers, such as\n {2}# {3}On /m);
    put('new.yaml', text);
    const { topics, moved, unsorted } = JSON.parse(tryFile('new.yaml')) as TopicTrial;
    expect([topics.length, moved, unsorted.after]).toEqual([4, 0, []]);
    put('topics.yaml', text);
    expect(checkFolder(content).report).toMatchObject({ errors: [], warnings: [] });
  });

  test('beside written topics prints topics for the papers that fit none, to be appended', async () => {
    put('topics.yaml', owls);
    const { text } = printSuggestedTopics(content);
    expect(text).toContain('found in the words of the 30 papers that fit no topic of topics.yaml');
    put('topics.yaml', owls + text.slice(text.indexOf('topics:\n') + 'topics:\n'.length));
    expect(checkFolder(content).report.errors).toEqual([]);
    expect((await prepareCollection(content)).topics.map(({ slug }) => slug)).not.toContain('unsorted');
  });

  test('says so where the papers are too few to group, or every paper fits', () => {
    put('papers.txt', madeDump([madePaper('owls', 1), madePaper('glass', 1)]));
    expect(printSuggestedTopics(content)).toEqual({
      text: '',
      remarks: ['Too few papers with words in common to find topics in: 2 papers.'],
    });
    put('topics.yaml', owls);
    expect(printSuggestedTopics(content).remarks).toEqual([
      expect.stringMatching(/^1 paper fits no topic of topics\.yaml, too few to group/),
    ]);
    put('papers.txt', madeDump([madePaper('owls', 1)]));
    expect(printSuggestedTopics(content).remarks).toEqual(['Every paper fits a topic of topics.yaml.']);
  });

  test('leaves alone the papers that the curator has left without a topic', () => {
    put('topics.yaml', owls);
    put('papers.txt', madeDump([madePaper('owls', 1), madePaper('glass', 1)]));
    put('corrections.yaml', `papers:\n  - { paper: "${madePaper('glass', 1).title}", topics: [unsorted] }\n`);
    expect(printSuggestedTopics(content).remarks).toEqual(['Every paper fits a topic of topics.yaml.']);
  });
});

describe('topics -- try', () => {
  test('compares a file with the present topics, corrections included', () => {
    put('topics.yaml', owls);
    put('corrections.yaml', `papers:\n  - { paper: "${madePaper('glass', 1).title}", topics: [owls] }\n`);
    put('new.yaml', owls.replace('moulting', 'molten glass'));
    const { topics, unsorted } = JSON.parse(tryFile('new.yaml')) as TopicTrial;
    expect(topics).toMatchObject([{ slug: 'owls', before: 11 }]);
    expect(topics[0]!.gained.length).toBeGreaterThan(0);
    expect(topics[0]!.gained.every(({ title }) => title !== madePaper('glass', 1).title)).toBe(true);
    expect(unsorted.before).toHaveLength(29);
  });

  test('refuses a file with which a build would fail, and says why', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    put('topics.yaml', owls);
    put('corrections.yaml', 'papers:\n  - { paper: Any, topics: [owls] }\n');
    put('new.yaml', owls.replace('slug: owls', 'slug: birds'));
    expect(() => tryFile('new.yaml')).toThrow(CommandError);
    expect(error.mock.calls.join()).toMatch(/corrections\.yaml:2: No topic has the slug "owls"/);
    error.mockRestore();
  });
});

describe('topics -- keep', () => {
  test('writes topics that a build then finds again, addresses, names and all', async () => {
    const before = (await prepareCollection(content)).topics;
    const { text } = keepTopics(content);
    expect(text).toContain(`Wrote ${join(content, 'kept-topics.yaml')}: 4 topics.`);
    put('kept-topics.yaml', read('kept-topics.yaml').replace(/name: .*/, 'name: The first one'));
    put('more.txt', madeDump([madePaper('owls', 77), madePaper('bread', 77)]));
    const after = (await prepareCollection(content)).topics;
    expect(after.map(({ slug }) => slug)).toEqual(before.map(({ slug }) => slug));
    expect(after[0]!.name).toBe('The first one');
    expect(after.reduce((sum, { papers }) => sum + papers.length, 0)).toBe(42);
  });

  test('run again it keeps what the curator has edited', () => {
    keepTopics(content);
    put('kept-topics.yaml', read('kept-topics.yaml').replace(/name: .*/, 'name: The first one'));
    const edited = read('kept-topics.yaml');
    expect(keepTopics(content).text).toContain('4 topics of 4 kept their addresses, 0 are new.');
    expect(read('kept-topics.yaml')).toBe(edited);
  });

  test('run again it tells which addresses lead elsewhere, and pages follow', async () => {
    keepTopics(content);
    const ids = (await prepareCollection(content)).topics[1]!.papers;
    put(
      'kept-topics.yaml',
      `${read('kept-topics.yaml')}\n  - { slug: old-one, name: Old, description: Older., papers: [${ids.slice(0, 2)}] }\n`,
    );
    expect(keepTopics(content).text).toMatch(/"Old" \(old-one\) is gone; its address leads to [a-z-]+\./);
    const { redirects, topics } = await prepareCollection(content);
    const [redirect] = redirects.filter(({ kind }) => kind === 'topic');
    expect(redirect?.from).toBe('old-one');
    expect(topics.map(({ slug }) => slug)).toContain(redirect?.to);
  });

  test('refuses where topics are written, or the papers too few, and writes nothing', () => {
    put('topics.yaml', owls);
    expect(() => keepTopics(content)).toThrow(
      /topics\.yaml" says which topics there are.*Move that file away/,
    );
    rmSync(join(content, 'topics.yaml'));
    put('papers.txt', madeDump([madePaper('owls', 1)]));
    expect(() => keepTopics(content)).toThrow(/too few papers .* has 1 paper; nothing was written/);
    expect(existsSync(join(content, 'kept-topics.yaml'))).toBe(false);
  });
});

describe('kept topics', () => {
  test('can have papers pinned to them by a correction', async () => {
    keepTopics(content);
    const { value } = parseSettings({ 'kept-topics': { name: 'k', text: read('kept-topics.yaml') } });
    const slugs = value!.keptTopics!.map(({ slug }) => slug);
    for (const slug of slugs) {
      put(
        'corrections.yaml',
        `papers:\n  - { paper: "${madePaper('glass', 1).title}", topics: [${slug}] }\n`,
      );
      const { papers } = await prepareCollection(content);
      expect(papers.find(({ title }) => title === madePaper('glass', 1).title)?.topics).toEqual([slug]);
    }
  });

  test('of which no paper is left are found anew, and neither pins nor former addresses lead to them', async () => {
    put(
      'kept-topics.yaml',
      'topics:\n  - { slug: gone, name: Gone, description: Of old., aliases: [former], papers: [aaaaaaaaaa] }\n',
    );
    put('corrections.yaml', `papers:\n  - { paper: "${madePaper('glass', 1).title}", topics: [gone] }\n`);
    const { papers, topics, redirects } = await prepareCollection(content);
    const slugs = topics.map(({ slug }) => slug);
    expect(slugs).toHaveLength(4);
    expect(slugs).not.toContain('gone');
    expect(papers.flatMap((paper) => paper.topics).filter((slug) => !slugs.includes(slug))).toEqual([]);
    expect(redirects).toEqual([]);
    expect(checkFolder(content).report.warnings).toMatchObject([{ code: 'missing-papers', line: 2 }]);
  });
});

describe('a check says how the topics come about', () => {
  const account = () => checkFolder(content).topics?.();

  test('found, kept, written, or none', () => {
    expect(account()).toBe(
      `4 topics found (agreement 1.00); keep them with "${npmRun('topics -- keep', content)}"`,
    );
    keepTopics(content);
    expect(account()).toBe('4 topics, found once and kept in kept-topics.yaml');
    expect(checkFolder(content).report.warnings).toEqual([]);
    put('topics.yaml', owls);
    expect(account()).toBe('1 topic, written in topics.yaml');
    expect(checkFolder(content).report.warnings).toMatchObject([
      { file: `${content}/kept-topics.yaml`, line: null, code: 'unread-file' },
    ]);
    rmSync(join(content, 'topics.yaml'));
    rmSync(join(content, 'kept-topics.yaml'));
    put('papers.txt', madeDump([madePaper('owls', 1), madePaper('glass', 1)]));
    expect(account()).toBe('no topics: too few papers with words in common to find any (2 papers)');
  });

  test('unless its settings are wrong or there is no paper', () => {
    put('collection.yaml', 'colour: red\n');
    expect(account()).toBeUndefined();
    rmSync(join(content, 'collection.yaml'));
    put('papers.txt', '');
    expect(account()).toBeUndefined();
  });
});

test('the command prints to standard output, remarks and errors to standard error', async () => {
  put('topics.yaml', owls);
  put('faulty.txt', 'A title with no text\n');
  const tried = await runScript('topics', ['try', 'topics.yaml', '--content', '.'], content);
  expect(tried.code, tried.stderr).toBe(0);
  expect(tried.stdout).toMatch(/^Owls \(owls\): 10 papers before, 10 after\n/);
  expect(tried.stdout).toMatch(/\n40 papers: 0 with another first topic, 0 topics changed .*\n$/);
  expect(tried.stderr).toMatch(/^\d errors in the dumps: "npm run check -- --content \." names them/);
  const helped = await runScript('topics', ['--help'], content);
  expect(helped).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('suggest  prints') });
});

test('topics of papers with endless words are files that a check takes', () => {
  const papers = madePapers(10).map(({ title, abstract }) => ({
    title: title.replaceAll('s', 's'.repeat(300)),
    abstract: abstract.replaceAll('e', 'e'.repeat(300)),
  }));
  put('papers.txt', madeDump(papers));
  keepTopics(content);
  expect(checkFolder(content).report.errors).toEqual([]);
  put('topics.yaml', printSuggestedTopics(content).text);
  expect(checkFolder(content).report.errors).toEqual([]);
});
