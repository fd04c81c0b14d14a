type Json = Readonly<Record<string, unknown>>;

/** The parameters that a mapping of a type takes, those that papers need. */
const PARAMETERS: Record<string, readonly string[]> = {
  text: ['analyzer', 'index', 'fields'],
  keyword: ['ignore_above'],
  integer: [],
  date: ['format'],
};

/** In bytes, as documented of Lucene and of identifiers. */
const LONGEST_TERM = 32_766;
const LONGEST_ID = 512;

/** What OpenSearch would refuse in the body of a new index, by its documentation of mappings and analyzers. */
export function refusedInIndex({ settings, mappings, ...rest }: Json): string[] {
  const { analyzer, filter } = (settings as { analysis: { analyzer: Json; filter: Json } }).analysis;
  const { dynamic, properties, ...others } = mappings as { dynamic: string; properties: Json };
  const known = new Set(['lowercase', 'asciifolding', 'stop', ...Object.keys(filter)]);
  const ofField = (name: string, { type, ...parameters }: Json): string[] => {
    const { analyzer: used, fields = {} } = parameters;
    const faults = Object.keys(parameters).filter((key) => !PARAMETERS[type as string]?.includes(key));
    if (used !== undefined && !Object.hasOwn(analyzer, used as string)) faults.push('analyzer');
    return [
      ...faults.map((fault) => `${fault} of ${name}`),
      ...Object.entries(fields as Json).flatMap(([part, field]) => ofField(`${name}.${part}`, field as Json)),
    ];
  };
  return [
    ...Object.keys({ ...rest, ...others }),
    ...(dynamic === 'strict' ? [] : ['dynamic']),
    ...Object.values(analyzer)
      .flatMap((one) => (one as { filter: string[] }).filter)
      .filter((name) => !known.has(name)),
    ...Object.entries(properties).flatMap(([name, field]) => ofField(name, field as Json)),
  ];
}

/** What OpenSearch would refuse of a bulk request with these lines, with the number of the line. */
export function refusedInBulk({ mappings }: Json, ndjson: string): string[] {
  const { properties } = mappings as { properties: Record<string, Json> };
  if (!ndjson.endsWith('\n')) return ['the last line, which has no end'];
  const lines = ndjson
    .slice(0, -1)
    .split('\n')
    .map((line): Json => JSON.parse(line));
  if (lines.length % 2 === 1) return ['an action without a document'];
  return lines.flatMap((line, at) => {
    const faults = at % 2 === 0 ? refusedInAction(line) : refusedInDocument(line, properties);
    return faults.map((fault) => `line ${at + 1}: ${fault}`);
  });
}

function refusedInAction(action: Json): string[] {
  const { _id: id, ...rest } = (action.index ?? { action }) as Json;
  const isId = typeof id === 'string' && id !== '' && Buffer.byteLength(id) <= LONGEST_ID;
  return [...(isId ? [] : ['_id']), ...Object.keys(rest)];
}

function refusedInDocument(document: Json, properties: Record<string, Json>): string[] {
  return Object.entries(document).flatMap(([name, list]) => {
    const field = properties[name];
    if (!field) return [`${name}, which strict mappings do not know`];
    const values = Array.isArray(list) ? list : [list];
    return values.every((value) => isTaken(field, value)) ? [] : [name];
  });
}

function isTaken({ type, ignore_above: most = Infinity, fields = {} }: Json, value: unknown): boolean {
  if (!Object.values(fields as Json).every((field) => isTaken(field as Json, value))) return false;
  switch (type) {
    case 'integer':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value as string) && !Number.isNaN(Date.parse(value as string));
    case 'keyword':
      return (
        typeof value === 'string' &&
        (value.length > (most as number) || Buffer.byteLength(value) <= LONGEST_TERM)
      );
    default:
      return typeof value === 'string';
  }
}
