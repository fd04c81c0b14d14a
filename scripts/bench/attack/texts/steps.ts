import { buildCollection, type Collection } from '../../../../src/collection/collection.ts';
import type { Paper } from '../../../../src/collection/paper.ts';
import { readDumps } from '../../../../src/collection/read/dumps.ts';
import type { DumpFile } from '../../../../src/collection/read/input-file.ts';
import { cleanText } from '../../../../src/collection/read/text/clean-text.ts';
import type { Settings } from '../../../../src/collection/settings/settings.ts';
import { MOST_STUDIED } from '../../../../src/collection/understand/paper-text.ts';
import { papersJsonPieces } from '../../../../src/export/collection-json.ts';
import { exportFormats } from '../../../../src/export/formats.ts';
import { formatPaperPage } from '../../../../src/export/markdown/markdown-pages.ts';
import { formatAtom, formatJsonFeed } from '../../../../src/export/web/feeds.ts';
import { describePaper, formatJsonLd } from '../../../../src/export/web/json-ld.ts';
import { matcherFor, splitMatches } from '../../../../src/search/answer/highlight.ts';
import { buildSearchIndex } from '../../../../src/search/build/build-index.ts';
import { countMatches, excerptOf } from '../../../../src/search/excerpt.ts';
import { termsOf } from '../../../../src/search/query/words.ts';
import { splitAbstract } from '../../../../src/site/paper/abstract-parts.ts';
import { buildAddresses } from '../../../../src/site/shared/addresses.ts';

/** A processing step of a paper, with its input prepared. */
export interface Step {
  readonly name: string;
  readonly run: () => unknown;
}

const TITLE = 'A Paper of Which the Abstract is Odd';

/** A dump of papers with these abstracts. */
export function dumpOf(abstracts: readonly string[]): DumpFile[] {
  const lines = abstracts.map(
    (abstract, place) => `${TITLE}, Part ${place + 1}\n${abstract.replace(/[\r\n]/g, ' ')}\n`,
  );
  return [{ name: 'hostile.txt', bytes: new TextEncoder().encode(lines.join('')) }];
}

/** In characters: words around each piece, by which it is recognised as an abstract. */
const FRAME = 40;

/** A text in pieces of the maximum length that is analysed, the slowest of all sizes. */
function inPieces(text: string): string[] {
  const length = MOST_STUDIED.abstract;
  return Array.from(
    { length: Math.ceil(text.length / length) },
    (_, place) =>
      `We study odd things. ${text.slice(place * length, (place + 1) * length - FRAME)} It is done.`,
  );
}

/** All steps from the bytes of a dump to the pages and files of its first paper. */
export function stepsFor(abstract: string, settings: Settings): Step[] {
  const dump = dumpOf([abstract]);
  let collection: Collection | undefined;
  const built = () => {
    collection ??= buildCollection(dump, settings);
    return collection;
  };
  const ofPaper = (name: string, run: (paper: Paper) => unknown): Step => ({
    name,
    run: () => {
      const [paper] = built().papers;
      if (paper) run(paper);
    },
  });
  return [
    { name: 'clean', run: () => cleanText(abstract) },
    { name: 'read', run: () => readDumps(dump) },
    { name: 'collection', run: built },
    { name: 'collection of papers', run: () => buildCollection(dumpOf(inPieces(abstract)), settings) },
    { name: 'index', run: () => buildSearchIndex(built().papers) },
    ofPaper('page', splitAbstract),
    ofPaper('match', matchWords),
    ofPaper('papers.json', (paper) => [...papersJsonPieces(built(), [paper], buildAddresses('/'))]),
    ...exportFormats.map(({ id, format }) =>
      ofPaper(id, (paper) => format([citable(paper)], { collectionTitle: 'Odd', snapshot: '2026-01-31' })),
    ),
    ofPaper('feeds', writeFeeds),
    ofPaper('markdown page', writePage),
    ofPaper('structured data', describe),
  ];
}

/** All steps from the text of a hit to its result, for the first words of the abstract. */
function matchWords(paper: Paper) {
  const abstract = paper.abstract ?? '';
  const terms = termsOf(abstract.slice(0, 400)).slice(0, 5);
  const units = [{ alternatives: [{ terms, prefix: true }] }] as unknown as Parameters<
    typeof matcherFor
  >[0]['units'];
  const isMatch = matcherFor({ units });
  return [countMatches(abstract, isMatch), excerptOf(abstract, isMatch), splitMatches(abstract, isMatch)];
}

const citable = (paper: Paper) => ({ ...paper, url: `https://example.org/papers/${paper.slug}/` });

const site = {
  title: 'Odd',
  description: 'Odd papers.',
  language: 'en',
  snapshot: '2026-01-31',
  url: 'https://example.org/',
};

function writeFeeds(paper: Paper) {
  const source = {
    ...site,
    siteName: site.title,
    pageUrl: site.url,
    feedUrl: `${site.url}feed.json`,
    day: site.snapshot,
    papers: [citable(paper)],
  };
  return [formatJsonFeed(source), formatAtom(source)];
}

function writePage(paper: Paper) {
  const page = { ...citable(paper), page: '/', topicPages: [], similarPages: [] };
  return formatPaperPage(page, { collectionTitle: site.title, snapshot: site.snapshot });
}

const describe = (paper: Paper) => formatJsonLd(describePaper(citable(paper), [], site));
