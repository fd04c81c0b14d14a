import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeHostileCollection } from '../../scripts/bench/attack/hostile-collection.ts';
import { payloads } from '../../scripts/bench/attack/payloads.ts';
import { firstCollection } from '../first-collection.ts';
import { fullMetadata } from '../full-metadata.ts';
import { madeDump, madePapers } from '../made-collection.ts';
import { root } from './command.ts';
import { goldenCollection } from './golden-collection.ts';

/** One of each sort of attack, the worst of them. */
const attacks: readonly string[] = [
  payloads.markup[3],
  payloads.markup[6],
  payloads.handler[2],
  payloads.handler[4],
  payloads.address[4],
  payloads.template[0],
  payloads.style[0],
  payloads.data[0],
  payloads.prototype[0],
  payloads.unseen[0],
];

/** The sites that test files look at, which are built in this order. */
export type SiteName =
  | 'plain'
  | 'addressed'
  | 'golden'
  | 'golden addressed'
  | 'later'
  | 'any script'
  | 'full metadata'
  | 'dated'
  | 'topic pages'
  | 'hostile';

const fixture = (name: string) => join(root, 'tests', 'fixtures', name);

/** The options of the build of each site; contents that are made are written below `made`. */
export function siteContents(made: string): Record<SiteName, string[]> {
  const hostile = join(made, 'hostile');
  writeHostileCollection(hostile, attacks);
  const later = join(made, 'later');
  writeLaterCollection(later);
  const topicPages = join(made, 'topic-pages');
  writeLargeTopic(topicPages);
  return {
    plain: ['--content', firstCollection],
    addressed: ['--content', firstCollection, '--site', 'https://example.org', '--base', '/papers/'],
    golden: ['--content', goldenCollection],
    'golden addressed': ['--content', goldenCollection, '--base', '/shelf/', '--site', 'https://example.org'],
    later: ['--content', later],
    // Words of a hundred letters, texts in Hebrew, Arabic, Japanese and Thai, and a title without an abstract.
    'any script': ['--content', fixture('any-script')],
    'full metadata': ['--content', fullMetadata, '--site', 'https://example.org'],
    dated: ['--content', fixture('dated'), '--site', 'https://example.org'],
    'topic pages': ['--content', topicPages, '--site', 'https://example.org'],
    hostile: ['--content', hostile],
  };
}

/** The first collection on another day: it has its first papers still, none of the others, and a new one. */
function writeLaterCollection(folder: string): void {
  mkdirSync(join(folder, 'dumps'), { recursive: true });
  for (const name of ['collection.yaml', 'topics.yaml'])
    cpSync(join(firstCollection, name), join(folder, name));
  const lines = readFileSync(join(firstCollection, 'dumps', 'abstract-dump.txt'), 'utf8').split('\n');
  const added = [
    'Merging Invented Shelves',
    'We merge shelves that were made up for a test. They hold no paper but this one.',
  ];
  writeFileSync(join(folder, 'dumps', 'abstract-dump.txt'), [...lines.slice(0, 26), ...added].join('\n'));
}

/** 152 papers in one topic, 452 in another and one in none: too many for a map whose dots are links. */
function writeLargeTopic(folder: string): void {
  mkdirSync(join(folder, 'dumps'), { recursive: true });
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('collection.yaml', 'title: Regions\ndescription: What is where.\n');
  const topics = [
    '{ slug: regions, name: Regions, description: All of them., phrases: [region], aliases: [areas] }',
    '{ slug: districts, name: Districts, description: The others., phrases: [district] }',
  ];
  put('topics.yaml', `topics:\n${topics.map((topic) => `  - ${topic}\n`).join('')}`);
  const papers = madePapers(151).map((paper, place) =>
    place < 152 ? paper : { ...paper, title: paper.title.replace('region', 'district') },
  );
  const elsewhere = { ...madePapers(1)[0]!, title: 'On barn owls and night migration anywhere' };
  put('dumps/papers.txt', madeDump([...papers, elsewhere]));
}
