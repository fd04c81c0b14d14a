/**
 * Letters, digits and white space, and signs that stand for themselves: no quotation mark, dot, slash or apostrophe,
 * nothing invisible, and no hyphen at the end of a word. `cleanQuery` would change nothing else of such a text.
 */
const PLAIN = /^(?:(?!\p{DI})[\p{L}\p{M}\p{N}\s+#&,:;!?()]|-(?!\s|$))*$/u;

/**
 * A query on one line, where that is all it takes to normalise it; null where it needs `cleanQuery`.
 * @example plainQuery(' task  vectors') // => 'task vectors'
 * @example plainQuery('“task vectors”') // => null
 */
export const plainQuery = (typed: string): string | null =>
  PLAIN.test(typed) ? typed.replace(/\s+/g, ' ').trim() : null;
