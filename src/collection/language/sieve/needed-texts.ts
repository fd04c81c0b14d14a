/** Texts in lower case, one of which is in every match of a pattern; null where nothing is known. */
export type NeededTexts = readonly string[] | null;

/**
 * Finds what a text must contain for a pattern to match it: of the parts that no match can do without, the one whose
 * shortest text is longest. Only letters, digits and signs of ASCII count, whatever their case. Method: the prefilter of
 * RE2, without its conditions of several parts.
 * @example neededTexts(/\bwe (?:prune|merge)d? heads?\b/i) // => ['prune', 'merge']
 * @example neededTexts(/\w+ly/u) // => ['ly']
 */
export function neededTexts({ source, ignoreCase, unicode, unicodeSets }: RegExp): NeededTexts {
  // With both flags there are letters beyond ASCII that are the same as some of it.
  if (unicodeSets || (ignoreCase && unicode)) return null;
  return new PatternReader(source).readChoice();
}

/** Reads a pattern from left to right. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads alternatives up to the end of their group. */
  readChoice(): NeededTexts {
    let all: NeededTexts = this.#readSequence();
    while (this.#take('|')) {
      const other = this.#readSequence();
      all = all && other && [...all, ...other];
    }
    return all;
  }

  #readSequence(): NeededTexts {
    const parts: (readonly string[])[] = [];
    let run = '';
    const endRun = () => {
      if (run !== '') parts.push([run]);
      run = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const item = this.#readItem();
      const { isOptional, isRepeated } = this.#readQuantifier();
      if (typeof item === 'string' && !isOptional) {
        run += item;
        if (isRepeated) endRun();
        continue;
      }
      endRun();
      if (item !== null && typeof item !== 'string' && !isOptional) parts.push(item);
    }
    endRun();
    const shortest = (part: readonly string[]) => Math.min(...part.map(({ length }) => length));
    return parts.reduce<NeededTexts>(
      (best, part) => (best === null || shortest(part) > shortest(best) ? part : best),
      null,
    );
  }

  /** A character as a text, a group as what it needs, anything else as null. */
  #readItem(): string | NeededTexts {
    const character = this.#source[this.#at++]!;
    if (character === '(') return this.#readGroup();
    if (character === '[') return this.#readClass();
    if (character === '\\') return this.#readEscape();
    return /^[ -~]$/.test(character) && !'.^$'.includes(character) ? character.toLowerCase() : null;
  }

  #readGroup(): NeededTexts {
    const [opening = ''] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [];
    this.#at += opening.length;
    const needed = this.readChoice();
    this.#at += 1;
    return /[=!]$/.test(opening) ? null : needed;
  }

  /** Both cases of one letter are the letter. */
  #readClass(): string | null {
    const start = this.#at;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const content = this.#source.slice(start, this.#at++).toLowerCase();
    return /^([a-z])\1?$/.test(content) ? content[0]! : null;
  }

  #readEscape(): string | null {
    const [escaped = ''] = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|c.|.)/i.exec(
      this.#source.slice(this.#at, this.#at + 40),
    )!;
    this.#at += escaped.length;
    return /^[^\w\s]$/.test(escaped) && /^[!-~]$/.test(escaped) ? escaped : null;
  }

  #readQuantifier(): { isOptional: boolean; isRepeated: boolean } {
    const [quantifier = ''] =
      /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 20)) ?? [];
    this.#at += quantifier.length;
    return { isOptional: /^(?:[?*]|\{0+[,}])/.test(quantifier), isRepeated: quantifier !== '' };
  }

  #take(character: string): boolean {
    const isNext = this.#source[this.#at] === character;
    if (isNext) this.#at += 1;
    return isNext;
  }
}
