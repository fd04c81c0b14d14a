import { inflateSync } from 'node:zlib';

/** In bytes: the headers of both formats, and what they say of each table. */
const WOFF = { header: 44, entry: 20 };
const SFNT = { header: 12, entry: 16 };

/**
 * The font of a WOFF file as TrueType or OpenType, which programs other than browsers read: the same tables without
 * their compression (W3C, WOFF File Format 1.0). Throws where a table is damaged.
 */
export function unpackWoff(woff: Buffer): Buffer {
  const tables = woff.readUInt16BE(12);
  const head = Buffer.alloc(SFNT.header + SFNT.entry * tables);
  const powers = Math.floor(Math.log2(tables));
  const searched = SFNT.entry * 2 ** powers;
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(tables, 4);
  head.writeUInt16BE(searched, 6);
  head.writeUInt16BE(powers, 8);
  head.writeUInt16BE(SFNT.entry * tables - searched, 10);
  const parts: Buffer[] = [head];
  let place = head.length;
  for (let table = 0; table < tables; table++) {
    const from = WOFF.header + WOFF.entry * table;
    const to = SFNT.header + SFNT.entry * table;
    const [start, packedLength, length] = [4, 8, 12].map((at) => woff.readUInt32BE(from + at)) as [
      number,
      number,
      number,
    ];
    const packed = woff.subarray(start, start + packedLength);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(packedLength < length ? inflateSync(packed) : packed, padding);
    woff.copy(head, to, from, from + 4);
    // The checksum stands last in one format and second in the other.
    woff.copy(head, to + 4, from + 16, from + 20);
    head.writeUInt32BE(place, to + 8);
    head.writeUInt32BE(length, to + 12);
    place += length + padding.length;
  }
  return Buffer.concat(parts);
}
