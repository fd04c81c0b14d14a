import { packRanks, unpackRanks } from './columns.ts';
import { loadAll } from './load-once.ts';

/** Few enough for a file that is soon there, and more than most filters look through for their first papers. */
export const PAPERS_PER_FILE = 2_048;

/** Packs the search numbers of all papers, in the order of the dumps, into the texts of files. */
export function packSourceOrder(order: readonly number[]): string[] {
  const files = [];
  for (let from = 0; from < order.length; from += PAPERS_PER_FILE)
    files.push(packRanks(order.slice(from, from + PAPERS_PER_FILE), order.length));
  return files;
}

/** The papers of a collection in the order of the dumps. The files of it are read as far as they are needed. */
export class SourceOrder {
  readonly #papers: number;
  readonly #load: (file: number) => Promise<string>;

  /** `load` fetches the text of a file; it is called again for a file that is read again. */
  constructor(papers: number, load: (file: number) => Promise<string>) {
    this.#papers = papers;
    this.#load = load;
  }

  /**
   * The search numbers of the first `count` papers that match, of so many that do, or of all that do. Rejects when a
   * file cannot be loaded.
   */
  async first(count: number, matching: number, isMatch: (number: number) => boolean): Promise<Uint32Array> {
    const found = new Uint32Array(Math.min(count, matching));
    const files = Math.ceil(this.#papers / PAPERS_PER_FILE);
    // As many files at once as have so many if matches are spread evenly, and then twice as many each time.
    let more = Math.ceil((found.length / matching) * files);
    for (let [from, length] = [0, 0]; length < found.length && from < files; from += more, more = from) {
      const numbers = Array.from({ length: Math.min(more, files - from) }, (_, place) => from + place);
      for (const packed of await loadAll(numbers.map(this.#load))) {
        for (const number of unpackRanks(packed, this.#papers))
          if (length < found.length && isMatch(number)) found[length++] = number;
      }
    }
    return found;
  }

  /** All papers. */
  all(): Promise<Uint32Array> {
    return this.first(this.#papers, this.#papers, () => true);
  }
}
