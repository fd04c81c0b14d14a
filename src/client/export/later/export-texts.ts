import { type PaperRow, readRows } from '../../../browse/rows.ts';
import { withoutAreas } from '../../../collection/topic-tree.ts';
import type { CitablePaper } from '../../../export/citation/citable-paper.ts';
import { citationKey as citationKeyOf } from '../../../export/citation/citation-keys.ts';
import { type ExportFormat, exportFormats } from '../../../export/formats.ts';
import { IndexStore, type LoadIndexFile } from '../../../search/index/index-store.ts';
import { loadAll, loadOnce } from '../../../search/load-once.ts';
import { buildAddresses } from '../../../site/shared/addresses.ts';
import { IndexFileGone, indexFileLoader } from '../../index-files/load-index-file.ts';
import { type ExportedText, PageOutdated, type PaperPlace, type PaperRef } from '../exported-text.ts';

/** Formats papers, and caches what it loaded for the next time. */
export class TextWriter {
  readonly #place: PaperPlace;
  readonly #store: IndexStore;
  readonly #parents: ReadonlyMap<string, string>;
  readonly #rows = loadOnce(async (): Promise<readonly PaperRow[]> => readRows(await this.#store.columns()));

  constructor(place: PaperPlace, load: LoadIndexFile = indexFileLoader(place.index)) {
    this.#place = place;
    this.#parents = new Map(Object.entries(place.topicParents));
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
    const rows = await this.#rows();
    const byId = new Map(rows.map((row) => [row.id, row]));
    const known = refs.flatMap((ref) => (typeof ref === 'number' ? rows[ref] : byId.get(ref)) ?? []);
    let fetched = 0;
    const papers = await loadAll(
      known.map(async (row) => {
        const paper = await this.#readPaper(row);
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

  async #readPaper({ number, values }: PaperRow): Promise<CitablePaper> {
    const { base, address, topicNames } = this.#place;
    // Among the values that papers are filtered by, topics are followed by their areas.
    const topics = withoutAreas(values.topic, this.#parents);
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
