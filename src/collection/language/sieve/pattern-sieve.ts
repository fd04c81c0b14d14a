import { neededTexts } from './needed-texts.ts';

/** For each of some patterns whether it may match a text: 1 for all that do, and for some that do not; 0 for the rest. */
export type PatternSieve = (text: string) => Uint8Array;

/** The states of the search follow each other by the characters of ASCII. */
const CHARACTERS = 128;

/**
 * Prepares telling of many patterns in one pass over a text which of them it can match, by what they need, see
 * `neededTexts`: to try each of a hundred patterns takes a hundred passes. The answer is overwritten by the next one.
 * Method: Aho and Corasick, "Efficient string matching", CACM 1975.
 * @example [...buildPatternSieve([/\bheads?\b/, /\blayers?\b/])('Pruning heads')] // => [1, 0]
 */
export function buildPatternSieve(patterns: readonly RegExp[]): PatternSieve {
  const needed = patterns.map(neededTexts);
  const always = Uint8Array.from(needed, (texts) => (texts === null ? 1 : 0));
  const found = new Uint8Array(patterns.length);
  const { next, met } = buildStates(needed);
  return (text) => {
    found.set(always);
    const lower = text.toLowerCase();
    let state = 0;
    for (let i = 0; i < lower.length; i++) {
      const code = lower.charCodeAt(i);
      state = code < CHARACTERS ? next[state * CHARACTERS + code]! : 0;
      const patternsMet = met[state];
      if (patternsMet !== undefined) for (const pattern of patternsMet) found[pattern] = 1;
    }
    return found;
  };
}

/**
 * The states of a search for the texts that patterns need: the state that follows each by a character, and the patterns
 * that need a text which ends there.
 */
function buildStates(needed: readonly (readonly string[] | null)[]) {
  const states: { readonly next: Map<number, number>; readonly met: Set<number>; depth: number }[] = [];
  const addState = (depth: number) => states.push({ next: new Map(), met: new Set(), depth }) - 1;
  addState(0);
  needed.forEach((texts, pattern) => {
    for (const text of texts ?? []) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const { next } = states[state]!;
        const code = text.charCodeAt(i);
        if (!next.has(code)) next.set(code, addState(i + 1));
        state = next.get(code)!;
      }
      states[state]!.met.add(pattern);
    }
  });
  const next = new Uint16Array(states.length * CHARACTERS);
  // A state goes on as the longest other one does that ends alike; the shorter ones are filled in before.
  const alike = new Uint16Array(states.length);
  const inOrder = [...states.keys()].sort((a, b) => states[a]!.depth - states[b]!.depth);
  for (const state of inOrder) {
    const shorter = alike[state]!;
    for (const pattern of states[shorter]!.met) states[state]!.met.add(pattern);
    if (state > 0) next.copyWithin(state * CHARACTERS, shorter * CHARACTERS, (shorter + 1) * CHARACTERS);
    for (const [code, following] of states[state]!.next) {
      alike[following] = state === 0 ? 0 : next[shorter * CHARACTERS + code]!;
      next[state * CHARACTERS + code] = following;
    }
  }
  return { next, met: states.map(({ met }) => (met.size === 0 ? undefined : Uint16Array.from(met))) };
}
