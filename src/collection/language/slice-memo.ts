/** Placed by hash, words of texts meet their own kind after few others; a place that far away is none. */
const MOST_PROBES = 32;
const FIRST_SLOTS = 1 << 12;

/**
 * Memoizes a function of a word, like `rememberWords`, for words that stand in a text from `start` to `end`: it is found
 * by its letters, without being cut out of the text, which would take several times as long.
 * @example rememberSlices((word) => word.toUpperCase())('a new word', 2, 5) // => 'NEW'
 */
export function rememberSlices<Answer extends string | object>(
  read: (word: string) => Answer,
): (text: string, start: number, end: number) => Answer {
  const words: string[] = [];
  const answers: Answer[] = [];
  let hashes = new Int32Array(FIRST_SLOTS);
  /** By hash: the place of a word in the lists above, plus 1; 0 where there is none. */
  let slots = new Int32Array(FIRST_SLOTS);

  const grow = () => {
    const before = hashes;
    slots = new Int32Array(2 * slots.length);
    hashes = new Int32Array(slots.length);
    hashes.set(before);
    for (let place = 0; place < words.length; place++) {
      let slot = slotOf(hashes[place]!, slots.length);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = place + 1;
    }
  };

  return (text, start, end) => {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const mask = slots.length - 1;
    let slot = slotOf(hash, slots.length);
    let probes = 0;
    for (; slots[slot] !== 0 && probes < MOST_PROBES; probes++) {
      const place = slots[slot]! - 1;
      if (hashes[place] === hash && isAt(words[place]!, text, start, end)) return answers[place]!;
      slot = (slot + 1) & mask;
    }
    const word = text.slice(start, end);
    const answer = read(word);
    // Words made to have the same hash are read anew each time, which takes no longer than a word takes.
    if (probes === MOST_PROBES) return answer;
    answers.push(answer);
    hashes[words.length] = hash;
    slots[slot] = words.push(word);
    if (2 * words.length === slots.length) grow();
    return answer;
  };
}

/** The upper bits of a product depend on all bits of the hash. */
const slotOf = (hash: number, slots: number) => Math.imul(hash, 0x9e3779b1) >>> (Math.clz32(slots) + 1);

/**
 * Whether a word stands in a text from `start` to `end`, without cutting that out of the text.
 * @example isAt('new', 'a new word', 2, 5) // => true
 */
export function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
