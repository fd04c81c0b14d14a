import { parentPort, workerData } from 'node:worker_threads';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { indexFileNames } from '../../src/search/index/index-files.ts';
import { isInParts, paperDownloads, partsFile } from '../../src/site/built/downloads.ts';
import type { ImageFile, SiteFile } from '../../src/site/built/files/site-file.ts';
import { downloadFiles, furtherFiles, indexFiles } from '../../src/site/built/files/site-files.ts';
import { placesForScripts } from '../../src/site/built/map-sheets.ts';
import { writeFileSizes, writePrintedIndex } from '../../src/site/built/prepared/prepared-collection.ts';
import { loadPreparedTerms } from '../../src/site/built/prepared/prepared-terms.ts';
import { addresses, collection, dataFolder } from '../../src/site/built/site-data.ts';
import type { WriterTask } from './files-beside-pages.ts';
import { writeFiles } from './write-files.ts';

// A worker: it writes the files that are no pages, first those of which pages tell, and says when these are there.
const { folder } = workerData as WriterTask;

const write = (files: Iterable<SiteFile | ImageFile>) => writeFiles(folder, addresses.home, files);

function writeIndex(): void {
  const index = buildSearchIndex(
    collection.papers,
    collection.topics,
    loadPreparedTerms(dataFolder),
    placesForScripts(),
  );
  write(indexFiles(index));
  writePrintedIndex(dataFolder, {
    folder: index.folder,
    base: index.files.get(indexFileNames.base)!,
    columns: index.columns,
    ids: [...index.numbers.keys()],
  });
}

/** Writes all downloads, large ones in parts as well. Returns their sizes in bytes, by address. */
function writeDownloads(): ReadonlyMap<string, number> {
  const sizes = write(downloadFiles());
  const large = paperDownloads.filter((download) => isInParts(download, sizes.get(download.address)!));
  if (large.length === 0) return sizes;
  const withParts = new Map([...sizes, ...write(large.flatMap(({ parts }) => parts))]);
  return new Map([...withParts, ...write([partsFile(withParts)])]);
}

writeIndex();
writeFileSizes(dataFolder, writeDownloads());
parentPort!.postMessage('told');
write(furtherFiles());
