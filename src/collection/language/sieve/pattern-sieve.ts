import { neededTexts } from './needed-texts.ts';

/** The places of patterns in their list, ascending: of all that match a text, and of some that do not. */
export type PatternSieve = (text: string) => number[];

const ASCII = 128;
/** In bits: sets of patterns are numbers, one bit for each. */
const SET_SIZE = 32;

/**
 * Prepares telling of many patterns in one pass over a text which of them it can match, by what they need, see
 * `neededTexts`: to try each of a hundred patterns takes a hundred passes. Method: Aho and Corasick, "Efficient string
 * matching", CACM 1975.
 * @example buildPatternSieve([/\blayers?\b/, /\bheads?\b/])('Pruning heads') // => [1]
 */
export function buildPatternSieve(patterns: readonly RegExp[]): PatternSieve {
  const needed = patterns.map(neededTexts);
  const always = needed.flatMap((texts, pattern) => (texts === null ? pattern : []));
  const sets = Math.ceil(patterns.length / SET_SIZE);
  const kinds = numberCharacters(needed.flatMap((texts) => texts ?? []));
  const { next, met, width } = buildStates(needed, kinds, sets);
  const first = toSets(always, sets);
  const found = new Int32Array(sets);
  return (text) => {
    found.set(first);
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      state = code < ASCII ? next[state * width + kinds[code]!]! : 0;
      const patternsMet = met[state];
      if (patternsMet !== undefined) for (let set = 0; set < sets; set++) found[set]! |= patternsMet[set]!;
    }
    return listPlaces(found);
  };
}

/**
 * The numbers by which the states of a search follow each other, for the characters of ASCII: one for each that the texts
 * have, whatever its case, and 0 for all others. They are few, which keeps the table of states small.
 */
function numberCharacters(texts: readonly string[]): Uint8Array {
  const used = [...new Set(texts.join(''))];
  return Uint8Array.from(
    { length: ASCII },
    (_, code) => used.indexOf(String.fromCharCode(code).toLowerCase()) + 1,
  );
}

/** So many numbers, in which the bits of the given patterns are set. */
function toSets(patterns: Iterable<number>, count: number): Int32Array {
  const sets = new Int32Array(count);
  for (const pattern of patterns) sets[Math.floor(pattern / SET_SIZE)]! |= 1 << (pattern % SET_SIZE);
  return sets;
}

/** The patterns whose bits are set, ascending. */
function listPlaces(sets: Int32Array): number[] {
  const places: number[] = [];
  sets.forEach((bits, set) => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      places.push(SET_SIZE * set + 31 - Math.clz32(rest & -rest));
    }
  });
  return places;
}

/**
 * The states of a search for the texts that patterns need: the state that follows each by a character, and the patterns
 * that need a text which ends there, in so many sets.
 */
function buildStates(needed: readonly (readonly string[] | null)[], kinds: Uint8Array, sets: number) {
  const states: { readonly next: Map<number, number>; readonly met: Set<number>; depth: number }[] = [];
  const addState = (depth: number) => states.push({ next: new Map(), met: new Set(), depth }) - 1;
  addState(0);
  needed.forEach((texts, pattern) => {
    for (const text of texts ?? []) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const { next } = states[state]!;
        const kind = kinds[text.charCodeAt(i)]!;
        if (!next.has(kind)) next.set(kind, addState(i + 1));
        state = next.get(kind)!;
      }
      states[state]!.met.add(pattern);
    }
  });
  const width = Math.max(...kinds) + 1;
  const next = new Uint16Array(states.length * width);
  // A state goes on as the longest other one does that ends alike; the shorter ones are filled in before.
  const alike = new Uint16Array(states.length);
  const inOrder = [...states.keys()].sort((a, b) => states[a]!.depth - states[b]!.depth);
  for (const state of inOrder) {
    const shorter = alike[state]!;
    for (const pattern of states[shorter]!.met) states[state]!.met.add(pattern);
    if (state > 0) next.copyWithin(state * width, shorter * width, (shorter + 1) * width);
    for (const [kind, following] of states[state]!.next) {
      alike[following] = state === 0 ? 0 : next[shorter * width + kind]!;
      next[state * width + kind] = following;
    }
  }
  return { width, next, met: states.map(({ met }) => (met.size === 0 ? undefined : toSets(met, sets))) };
}
