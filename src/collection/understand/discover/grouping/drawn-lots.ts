/** A number in (0, 1) for a paper by its place, the same one for the same paper and round in every collection. */
export type Lots = (place: number, round: number) => number;

/**
 * Draws lots for papers from their ids alone (FNV-1a, then the finaliser of MurmurHash3), so that chance falls alike
 * in every build, whatever the order of the papers and whichever papers stand beside them.
 * @example drawLots(['a', 'b'])(1, 7) === drawLots(['b'])(0, 7) // => true
 */
export function drawLots(ids: readonly string[]): Lots {
  const seeds = Uint32Array.from(ids, hash);
  return (place, round) => (scramble(seeds[place]! ^ Math.imul(round + 1, 0x9e37_79b9)) + 0.5) / 2 ** 32;
}

function hash(id: string): number {
  let state = 0x811c_9dc5;
  for (let i = 0; i < id.length; i++) state = Math.imul(state ^ id.charCodeAt(i), 0x0100_0193);
  return state >>> 0;
}

function scramble(value: number): number {
  let state = value >>> 0;
  state = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2_ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
