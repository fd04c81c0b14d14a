import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { measureText } from '../../pictures/letter-widths.ts';
import type { NameGroup } from '../../pictures/map/map-names.ts';
import { buildMapSheets, type MapSheet, type MapSheets } from '../../pictures/map/map-sheet.ts';
import { type MappedCollection, primaryTopics } from '../../pictures/map/mapped-collection.ts';
import type { Territory } from '../../pictures/map/territories.ts';

const mapFile = 'map.json';

const listOf = <Item>() => z.custom<readonly Item[]>(Array.isArray);

/** A sheet as it is kept. Topic and paper of each dot follow from the collection. */
const sheetSchema = z.strictObject({
  size: z.strictObject({ width: z.number(), height: z.number() }),
  x: z.array(z.number()),
  y: z.array(z.number()),
  territories: listOf<Territory>(),
  names: listOf<NameGroup>(),
});

const mapSchema = z
  .strictObject({ wide: sheetSchema, phone: sheetSchema, neighboursKept: z.number() })
  .nullable();

/** The map of a collection as it is drawn. */
export interface DrawnMap extends MapSheets {
  /** The share of the ten papers most similar to a paper that are among its ten nearest dots, 0 to 1. */
  readonly neighboursKept: number;
}

/** What a map is drawn from, or not; where papers lie is null where they are too few. */
type LaidOutCollection = Omit<MappedCollection, 'map'> & {
  readonly map: (MappedCollection['map'] & { readonly neighboursKept: number }) | null;
};

/**
 * Draws the map of a collection, once for all threads of a build, and writes it beside the prepared collection.
 */
export function writePreparedMap(folder: string, { papers, topics, map }: LaidOutCollection): void {
  const sheets = map && buildMapSheets({ papers, topics, map }, measureText);
  const kept: z.infer<typeof mapSchema> = sheets && {
    wide: keptSheet(sheets.wide),
    phone: keptSheet(sheets.phone),
    neighboursKept: map!.neighboursKept,
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, mapFile), JSON.stringify(kept));
}

const keptSheet = ({ dots, ...sheet }: MapSheet): z.infer<typeof sheetSchema> => ({
  ...sheet,
  x: dots.map(({ x }) => x),
  y: dots.map(({ y }) => y),
});

/** Reads the file of `writePreparedMap` for the same collection. Throws when it is missing or does not match the schema. */
export function loadPreparedMap(
  folder: string,
  collection: Pick<MappedCollection, 'papers' | 'topics'>,
): DrawnMap | null {
  const drawn = mapSchema.parse(JSON.parse(readFileSync(join(folder, mapFile), 'utf8')));
  if (!drawn) return null;
  const topicOf = primaryTopics(collection);
  const sheetOf = ({ x, y, ...sheet }: z.infer<typeof sheetSchema>): MapSheet => ({
    ...sheet,
    dots: topicOf.map((topic, paper) => ({ x: x[paper]!, y: y[paper]!, topic, paper })),
  });
  return { ...drawn, wide: sheetOf(drawn.wide), phone: sheetOf(drawn.phone) };
}
