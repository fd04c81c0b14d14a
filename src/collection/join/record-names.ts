import { normalizeTitle, paperId } from '../identity.ts';
import { ID_PATTERN } from '../paper-id.ts';
import { parseArxivId, parseDoi } from '../read/fields/identifiers.ts';
import { lastingTitle } from '../read/lasting-title.ts';
import { distinctionsOf } from './distinctions.ts';
import { statedArxivId } from './preprints.ts';
import type { TitledRecord } from './titled-record.ts';

/** The ways to name a record, in the order in which a name is tried as one of them. */
type NameKind = 'place' | 'doi' | 'arxiv' | 'id' | 'title' | 'shown title';

/** Finds the records, by their indices, that a curator names; none where the name is unknown. */
export type FindRecords = (name: string) => readonly number[];

/**
 * The finder for records by their place (`file:line`), DOI, arXiv id, by the id or the slug of the paper that they
 * are or would be alone, and by their title.
 */
export function buildRecordFinder(records: readonly TitledRecord[]): FindRecords {
  const found = new Map<string, number[]>();
  records.forEach((record, index) => {
    for (const [kind, name] of namesOf(record)) {
      const list = found.get(`${kind}:${name}`);
      if (!list) found.set(`${kind}:${name}`, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  return (name) => {
    const isNamed = (index: number) => isSamePlace(placeOf(records[index]!.record), name);
    const places = found.get(`place:${lastStep(name)}`)?.filter(isNamed) ?? [];
    if (places.length > 0) return places;
    for (const [kind, key] of readingsOf(name)) {
      const list = found.get(`${kind}:${key}`);
      if (list) return list;
    }
    return [];
  };
}

/** What a curator can write into `corrections.yaml` for a record: its shortest lasting name. */
export function nameOf({ record }: TitledRecord): string {
  return record.doi ?? (record.arxivId === undefined ? placeOf(record) : `arXiv:${record.arxivId}`);
}

const lastStep = (place: string) => place.slice(place.lastIndexOf('/') + 1);

/** Whether two places are one: messages name the folders above a file or not, as the command was called. */
function isSamePlace(a: string, b: string): boolean {
  return `/${a}`.endsWith(`/${b}`) || `/${b}`.endsWith(`/${a}`);
}

/** The place of a record as messages give it. */
export function placeOf({ source }: TitledRecord['record']): string {
  return `${source.file}:${source.line}`;
}

function* namesOf({ record, lasting, shown }: TitledRecord): Generator<[NameKind, string]> {
  const title = lastingTitle(record);
  yield ['place', lastStep(placeOf(record))];
  if (record.doi !== undefined) yield ['doi', record.doi];
  const arxivId = statedArxivId(record);
  if (arxivId !== undefined) yield ['arxiv', arxivId];
  yield ['id', paperId(title)];
  for (const distinction of distinctionsOf(record)) yield ['id', paperId(title, distinction)];
  yield ['title', lasting];
  yield ['shown title', shown];
}

const ID_AT_END = new RegExp(`(?:^|-)(${ID_PATTERN})$`);

function* readingsOf(name: string): Generator<[NameKind, string]> {
  const doi = parseDoi(name);
  if (doi !== undefined) yield ['doi', doi];
  const arxivId = parseArxivId(name);
  if (arxivId !== undefined) yield ['arxiv', arxivId];
  const id = ID_AT_END.exec(name)?.[1];
  if (id !== undefined) yield ['id', id];
  yield ['title', normalizeTitle(name)];
  yield ['shown title', normalizeTitle(name)];
}
