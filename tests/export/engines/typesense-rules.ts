/** A collection schema of Typesense, as it is sent. */
interface Schema {
  readonly name: string;
  readonly fields: readonly Readonly<Record<string, unknown>>[];
  readonly default_sorting_field?: string;
}

const TYPES: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  'string[]': (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  int32: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  int64: (value) => Number.isSafeInteger(value),
};
const FLAGS = ['facet', 'optional', 'index', 'sort'];

/** What Typesense would refuse in a schema, by its documentation of collections. */
export function refusedInSchema({ name, fields, ...rest }: Schema): string[] {
  const known = new Set(['token_separators', 'symbols_to_index']);
  return [
    ...(/^[\w-]+$/.test(name) ? [] : ['the name of the collection']),
    ...Object.entries(rest).flatMap(([key, value]) => {
      const isSymbols =
        Array.isArray(value) && value.every((symbol) => typeof symbol === 'string' && symbol.length === 1);
      return known.has(key) && isSymbols ? [] : [`the parameter ${key}`];
    }),
    ...fields.flatMap((field) => {
      const faults = Object.keys(field).filter((key) => !['name', 'type', ...FLAGS].includes(key));
      if (!Object.hasOwn(TYPES, field.type as string)) faults.push('type');
      // The id is a field of every document, and none of a schema.
      if (field.name === 'id' || !/^[a-zA-Z]\w*$/.test(field.name as string)) faults.push('name');
      faults.push(...FLAGS.filter((flag) => flag in field && typeof field[flag] !== 'boolean'));
      if (field.index === false && field.optional !== true) faults.push('index without optional');
      if (field.index === false && (field.facet || field.sort)) faults.push('index without a use');
      if (field.sort === true && field.type === 'string[]') faults.push('sort of a list');
      return faults.map((fault) => `${fault} of the field ${field.name}`);
    }),
    ...fields
      .filter(({ name: first }, at) => fields.findIndex(({ name: other }) => other === first) < at)
      .map(({ name: twice }) => `the field ${twice}, which is there twice`),
  ];
}

/** What Typesense would refuse of an import: one entry for each fault of a line. */
export function refusedInImport({ fields }: Schema, jsonl: string): string[] {
  return jsonl.split('\n').flatMap((line, at, lines) => {
    if (line === '' && at === lines.length - 1) return [];
    const document: Record<string, unknown> = JSON.parse(line);
    const faults = fields.flatMap(({ name, type, optional }) => {
      const value = document[name as string];
      if (value === undefined) return optional ? [] : [`lacks ${name}`];
      return TYPES[type as string]!(value) ? [] : [`${name} is no ${type}`];
    });
    const id = document.id;
    if (typeof id !== 'string' || encodeURIComponent(id) !== id) faults.push('id');
    return faults.map((fault) => `line ${at + 1}: ${fault}`);
  });
}
