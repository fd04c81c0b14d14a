const INTRODUCES =
  /\b(?:propose|introduce|present|develop|design|build|construct|create|release|called?|named|termed|dubbed)(?:s|d|ed)?\b|\b(?:is|are) (?:proposed|introduced|presented|developed)\b/u;
/** The bounds keep the search linear in runs of letters. */
const INTRODUCED =
  /\((\p{Lu}[\w-]{0,60}\p{Lu}[\w-]{0,60}?)s?\)|\b(?:propose|introduce|present|develop|call|called|named|termed|dubbed) (?:the |our )?["“`']*([\p{L}\p{N}-]{0,60}(?:\p{L}\p{Lu}|\p{Lu}\p{L}{0,60}\d|\p{Lu}\p{Ll}{1,60}-\p{Lu})[\p{L}\p{N}-]*)/gu;

/**
 * The names that a paper gives to its own things: the head of a title ("DataSift: Choosing examples"), a
 * short form in brackets at its end, and what sentences introduce ("we propose DataSift", "called DS-2").
 */
export function introducedNames(title: string, sentences: readonly string[]): string[] {
  const names = new Set<string>();
  const head = /^([^:]{2,30}):/u.exec(title)?.[1];
  if (head && head.split(' ').length <= 3 && /\p{Lu}.*\p{Lu}|\d/u.test(head)) names.add(head);
  const short = /\(([\p{L}\p{N}-]{0,60}\p{Lu}[\p{L}\p{N}-]{0,60})\)\s*$/u.exec(title)?.[1];
  if (short) names.add(short);
  for (const sentence of sentences) {
    if (!INTRODUCES.test(sentence)) continue;
    for (const [, inBrackets, plain] of sentence.matchAll(INTRODUCED)) names.add((inBrackets ?? plain)!);
  }
  return [...names];
}
