import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

// Where thousands of files are read, new memory for each has the garbage collector look again and again through all
// that a build holds: that takes longer than reading them.

const block = Buffer.alloc(1 << 18);
let memory = Buffer.alloc(0);

/** The bytes of a file, which are valid until the next call: it reads into the same memory. Throws file system errors. */
export function readWholeFile(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > memory.length) memory = Buffer.alloc(size * 2);
    let length = 0;
    while (length < size) {
      const read = readSync(file, memory, length, size - length, null);
      if (read === 0) break;
      length += read;
    }
    return memory.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file of any size in pieces, each valid until the next is asked for. Throws file system errors. */
export function* readPieces(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, block); read > 0; read = readSync(file, block))
      yield block.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
