import type { Plugin } from 'rolldown';

/** A node of a syntax tree: its kind, and its place in the text. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A method of a class, and the names of the properties that it mentions, any of which may be a method. */
interface Method {
  readonly name: string;
  readonly node: SyntaxNode;
  readonly mentions: Set<string>;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value;

const nodesWithin = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode);

/** The name of a method or property; null where it is computed, or something else. */
function nameIn(node: SyntaxNode, types: readonly string[]): string | null {
  const { key, property = key, computed } = node as unknown as Record<string, { name?: string } | undefined>;
  return types.includes(node.type) && !computed ? (property?.name ?? null) : null;
}

/** Collects the methods of all classes into `methods`, and what is mentioned outside of them into `mentions`. */
function readMethods(node: SyntaxNode, methods: Method[], mentions: Set<string>): void {
  const mentioned = nameIn(node, ['MemberExpression', 'Property']);
  if (mentioned !== null) mentions.add(mentioned);
  const name = nameIn(node, ['MethodDefinition']);
  const isMethod = name !== null && name !== 'constructor';
  const own = isMethod ? new Set<string>() : mentions;
  if (isMethod) methods.push({ name, node, mentions: own });
  for (const within of nodesWithin(node)) readMethods(within, methods, own);
}

/**
 * A module without the methods that nothing calls: bundlers leave out functions that are not used, but keep classes
 * whole. `program` is its syntax tree, `called` are the methods that others call. Methods are told apart by name
 * alone, so that one of the same name in another class is kept as well; none may be reached by a computed name.
 * `avoided` are methods that are only mentioned for options which those others never give. Throws when a called or
 * avoided method does not exist.
 */
export function withoutUnusedMethods(
  code: string,
  program: SyntaxNode,
  called: readonly string[],
  avoided: readonly string[] = [],
): string {
  const methods: Method[] = [];
  const reached = new Set(called);
  readMethods(program, methods, reached);
  const missing = [...called, ...avoided].find((name) => methods.every((method) => method.name !== name));
  if (missing !== undefined) throw new Error(`No class has a method "${missing}".`);
  // A set is walked with what is added to it on the way.
  for (const name of reached) {
    for (const method of methods.filter((one) => one.name === name && !avoided.includes(name))) {
      for (const mentioned of method.mentions) reached.add(mentioned);
    }
  }
  let [text, end] = ['', 0];
  const isKept = (name: string) => reached.has(name) && !avoided.includes(name);
  for (const { node } of methods.filter(({ name }) => !isKept(name))) {
    text += code.slice(end, node.start);
    end = node.end;
  }
  return text + code.slice(end);
}

/** They find beginnings of words, typos, all documents, and those that are no longer there. */
const avoidedOfMiniSearch = ['atPrefix', 'fuzzyGet', 'executeWildcardQuery', 'removeTerm'];

/**
 * Leaves out of the scripts what MiniSearch has for building and changing an index, and for finding terms: pages only
 * ask it for the papers of a term.
 */
export const leanMiniSearch = (): Plugin => ({
  name: 'papershelf:lean-minisearch',
  transform: {
    filter: { id: /[\\/]minisearch[\\/]/ },
    handler(code) {
      const lean = withoutUnusedMethods(code, this.parse(code), ['loadJS', 'search'], avoidedOfMiniSearch);
      return { code: lean, map: null };
    },
  },
});
