import { parentPort, workerData } from 'node:worker_threads';
import { parentsOf } from '../../src/collection/topic-tree.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { indexFileNames } from '../../src/search/index/index-files.ts';
import { writeFileSizes, writePrintedIndex } from '../../src/site/built/prepared-collection.ts';
import { addresses, collection, dataFolder } from '../../src/site/built/site-data.ts';
import { downloadFiles, furtherFiles, indexFiles } from '../../src/site/built/site-files.ts';
import type { WriterTask } from './files-beside-pages.ts';
import { writeFiles } from './write-files.ts';

// A worker: it writes the files that are no pages, first those of which pages tell, and says when these are there.
const { folder } = workerData as WriterTask;

function writeIndex(): void {
  const index = buildSearchIndex(collection.papers, parentsOf(collection.topics));
  writeFiles(folder, addresses.home, indexFiles(index));
  writePrintedIndex(dataFolder, {
    folder: index.folder,
    base: index.files.get(indexFileNames.base)!,
    columns: index.columns,
    ids: [...index.numbers.keys()],
  });
}

writeIndex();
writeFileSizes(dataFolder, writeFiles(folder, addresses.home, downloadFiles()));
parentPort!.postMessage('told');
writeFiles(folder, addresses.home, furtherFiles());
