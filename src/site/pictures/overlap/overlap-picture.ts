import type { Paper } from '../../../collection/paper.ts';
import { type Topic, UNSORTED } from '../../../collection/topic.ts';
import { parentsOf } from '../../../collection/topic-tree.ts';
import type { Addresses } from '../../shared/addresses.ts';
import { huesOf } from '../../topic-hue.ts';
import type { Picture } from '../picture.ts';
import {
  drawPairs,
  type OrderedOverlap,
  overlapNote,
  overlapRows,
  overlapTable,
} from './overlap-contents.ts';
import { cutsNames, drawOverlap } from './overlap-drawing.ts';
import { orderByOverlap } from './overlap-order.ts';
import { countShared, type SharedPapers, sharedOf } from './shared-papers.ts';

/** More rows are no longer read as one picture. */
const MOST_ROWS = 30;
/** What two topics share their pages say. */
const LEAST_ROWS = 3;

/** What pictures of overlap are made of. */
export interface OverlapSource {
  readonly papers: readonly Pick<Paper, 'topics'>[];
  readonly topics: readonly Topic[];
  readonly addresses: Pick<Addresses, 'browse' | 'topic'>;
}

/** The pictures of a collection: one of all topics or of the areas, and then one of each area. */
export interface OverlapPictures {
  readonly all: Picture | null;
  /** By the slug of the area. */
  readonly ofAreas: ReadonlyMap<string, Picture>;
}

/**
 * Shows which topics share papers: all topics where one picture can hold them, else the areas, and the topics of each
 * area by themselves. Topics that share no paper with another are left out, and of more than thirty those that share
 * least; a picture of fewer than three is none.
 */
export function buildOverlapPictures(source: OverlapSource): OverlapPictures {
  const parents = parentsOf(source.topics);
  const areas = new Set(parents.values());
  const sorted = source.topics.filter(({ slug }) => slug !== UNSORTED);
  const lowest = sorted.filter(({ slug }) => !areas.has(slug));
  const pictureOf = (
    topics: readonly Topic[],
    one: 'topic' | 'area',
    wording: Pick<Picture, 'name' | 'title'>,
  ) => buildPicture(source, parents, topics, one, wording);
  if (areas.size === 0 || lowest.length <= MOST_ROWS) {
    const wording = { name: 'topic-overlap', title: 'How topics overlap' };
    return { all: pictureOf(lowest, 'topic', wording), ofAreas: new Map() };
  }
  const upper = sorted.filter(({ parent }) => parent === null);
  const ofAreas = upper.flatMap(({ slug, name }) => {
    const wording = { name: `topic-overlap-${slug}`, title: `How the topics of ${name} overlap` };
    const topics = lowest.filter(({ parent }) => parent === slug);
    const picture = pictureOf(topics, 'topic', wording);
    return picture ? [[slug, picture] as const] : [];
  });
  const wording = { name: 'area-overlap', title: 'How areas overlap' };
  return { all: pictureOf(upper, 'area', wording), ofAreas: new Map(ofAreas) };
}

function buildPicture(
  { papers, topics: all, addresses }: OverlapSource,
  parents: ReadonlyMap<string, string>,
  topics: readonly Topic[],
  one: 'topic' | 'area',
  wording: Pick<Picture, 'name' | 'title'>,
): Picture | null {
  const slugs = topics.map(({ slug }) => slug);
  const counts = countShared(papers, slugs, parents);
  const overlapping = [...topics.keys()].filter((topic) => sharedOf(counts, topic) > 0);
  if (overlapping.length < LEAST_ROWS) return null;
  const kept = mostSharing(counts, overlapping);
  const places = asReadable(
    orderByOverlap(pick(counts, kept)).map((place) => kept[place]!),
    topics,
  );
  const overlap: OrderedOverlap = {
    one,
    topics: places.map((place) => topics[place]!),
    shared: pick(counts, places),
    hues: huesOf(all),
    addresses,
  };
  return {
    ...wording,
    wide: {
      drawing: drawOverlap(overlapRows(overlap)),
      note: overlapNote(one, kept.length, overlapping.length, topics.length),
    },
    narrow: drawPairs(overlap),
    table: overlapTable(overlap),
  };
}

/** An order of topics, turned round where names are cut only as it is: one is as good as the other. */
function asReadable(places: readonly number[], topics: readonly Topic[]): readonly number[] {
  const isCut = (order: readonly number[]) => cutsNames(order.map((place) => topics[place]!.name));
  const turned = places.toReversed();
  return isCut(places) && !isCut(turned) ? turned : places;
}

/** The counts of some topics, by their places, in that order. */
const pick = (counts: SharedPapers, places: readonly number[]): SharedPapers =>
  places.map((row) => places.map((column) => counts[row]![column]!));

/** As many of these topics as one picture holds, those that share most; in their order. */
function mostSharing(counts: SharedPapers, topics: readonly number[]): number[] {
  return topics
    .toSorted((a, b) => sharedOf(counts, b) - sharedOf(counts, a))
    .slice(0, MOST_ROWS)
    .sort((a, b) => a - b);
}
