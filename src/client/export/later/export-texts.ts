import type { CitablePaper } from '../../../export/citation/citable-paper.ts';
import { citationKey as citationKeyOf } from '../../../export/citation/citation-keys.ts';
import { type ExportFormat, exportFormats } from '../../../export/formats.ts';
import { valuesIn } from '../../../search/columns.ts';
import { IndexStore, type LoadIndexFile } from '../../../search/index/index-store.ts';
import { loadPaperNumbers } from '../../../search/index/paper-numbers.ts';
import { loadAll, loadOnce } from '../../../search/load-once.ts';
import { buildAddresses } from '../../../site/shared/addresses.ts';
import { IndexFileGone, indexFileLoader } from '../../index-files/load-index-file.ts';
import { type ExportedText, PageOutdated, type PaperPlace, type PaperRef } from '../exported-text.ts';

/** Formats papers, and caches what it loaded for the next time. */
export class TextWriter {
  readonly #place: PaperPlace;
  readonly #store: IndexStore;
  readonly #numbers = loadOnce(() => loadPaperNumbers(this.#store));
  /** The topics of each paper, without their areas, by search number. */
  readonly #topics = loadOnce(() => this.#readTopics());

  constructor(place: PaperPlace, load: LoadIndexFile = indexFileLoader(place.index)) {
    this.#place = place;
    this.#store = new IndexStore(load);
  }

  /**
   * Formats papers in the order given; `tell` receives the number loaded after each paper. Rejects when a
   * part of the index cannot be loaded; the next call tries again, unless the index is gone (`PageOutdated`).
   */
  async write(
    refs: readonly PaperRef[],
    formatId: string,
    tell: (fetched: number) => void = () => {},
  ): Promise<ExportedText> {
    try {
      return await this.#write(refs, exportFormats.find(({ id }) => id === formatId)!, tell);
    } catch (error) {
      throw error instanceof IndexFileGone ? new PageOutdated(error.message) : error;
    }
  }

  async #write(
    refs: readonly PaperRef[],
    format: ExportFormat,
    tell: (fetched: number) => void,
  ): Promise<ExportedText> {
    const known = await this.#known(refs);
    let fetched = 0;
    const papers = await loadAll(
      known.map(async (number) => {
        const paper = await this.#readPaper(number);
        tell(++fetched);
        return paper;
      }),
    );
    return {
      text: format.format(papers, this.#place.context),
      papers: papers.length,
      missing: refs.length - papers.length,
      format,
    };
  }

  /** The search numbers of those of these papers that the collection has. */
  async #known(refs: readonly PaperRef[]): Promise<number[]> {
    const { papers } = await this.#store.base();
    // The ids of all papers are many: they are fetched where a paper is named by its id.
    const numbers = refs.some((ref) => typeof ref === 'string') ? await this.#numbers() : null;
    return refs
      .map((ref) => (typeof ref === 'string' ? (numbers?.get(ref) ?? papers) : ref))
      .filter((number) => number < papers);
  }

  async #readTopics(): Promise<readonly (readonly string[])[]> {
    const [{ papers }, column] = await loadAll([this.#store.base(), this.#store.column('facet-topic')]);
    return valuesIn(column!, papers);
  }

  async #readPaper(number: number): Promise<CitablePaper> {
    const { base, address, topicNames } = this.#place;
    const topics = (await this.#topics())[number]!;
    const { topic: _, authors, texTitle, texAbstract, ...record } = await this.#store.citable(number);
    const { slug, keyphrases = [], citationKey = citationKeyOf(slug) } = record;
    return {
      ...record,
      title: texTitle ?? record.title,
      abstract: texAbstract ?? record.abstract,
      keyphrases,
      topics: topics.flatMap((topic) => topicNames[topic] ?? []),
      url: new URL(buildAddresses(base).paper(slug), address).href,
      ...(authors && { authors: authors.map(([name]) => name) }),
      citationKey,
    };
  }
}
