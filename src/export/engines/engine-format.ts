import type { EngineDocument } from './engine-documents.ts';

/** How a search engine takes papers. */
export interface EngineFormat {
  readonly name: string;
  readonly schemaFile: string;
  /** What the engine is told of the fields, before the first document; to be written as JSON. */
  readonly schema: object;
  /** Of files of documents, without its dot. */
  readonly extension: string;
  /** The lines of a document, each with its end. */
  readonly formatDocument: (document: EngineDocument) => string;
}

/**
 * In bytes: how much text of documents a file holds, unless a single one is longer. OpenSearch takes requests of up to
 * 100 MB, on small machines of Amazon's 10 MiB, and is fastest with 5 to 15 MB.
 */
export const MOST_BYTES = 9_000_000;

/** A file for a search engine. */
export interface EngineFile {
  readonly name: string;
  /** How many documents it has; 0 for the schema. */
  readonly papers: number;
  readonly text: string;
}

/** The text of consecutive documents. */
interface DocumentPiece {
  readonly papers: number;
  readonly text: string;
}

/**
 * The files for an engine, one after the other: its schema, then the documents in files of at most `mostBytes` each, or
 * of one document.
 */
export function* buildEngineFiles(
  { schemaFile, schema, extension, formatDocument }: EngineFormat,
  documents: Iterable<EngineDocument>,
  mostBytes = MOST_BYTES,
): Generator<EngineFile> {
  yield { name: schemaFile, papers: 0, text: `${JSON.stringify(schema, null, 2)}\n` };
  let count = 0;
  for (const piece of documentPieces(documents, formatDocument, mostBytes)) {
    count += 1;
    // A shell sorts names as text: 9,999 files are some eighty gigabytes.
    yield { name: `papers-${String(count).padStart(4, '0')}.${extension}`, ...piece };
  }
}

function* documentPieces(
  documents: Iterable<EngineDocument>,
  formatDocument: EngineFormat['formatDocument'],
  mostBytes: number,
): Generator<DocumentPiece> {
  const encoder = new TextEncoder();
  let texts: string[] = [];
  let bytes = 0;
  for (const document of documents) {
    const text = formatDocument(document);
    const { length } = encoder.encode(text);
    if (texts.length > 0 && bytes + length > mostBytes) {
      yield { papers: texts.length, text: texts.join('') };
      [texts, bytes] = [[], 0];
    }
    texts.push(text);
    bytes += length;
  }
  if (texts.length > 0) yield { papers: texts.length, text: texts.join('') };
}
