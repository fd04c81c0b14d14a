/**
 * Published index files carry a seal: a checksum of their path and content, by which a browser detects a
 * truncated file, another file, or anything else sent in its place.
 */

/** The FNV-1a hash of the code units, in base 36. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** The text of a file as published, still JSON. `place` is the index folder, a slash and the file name. */
export function sealFile(place: string, json: string): string {
  return `{"sum":"${sumOf(`${place} ${json}`)}","data":${json}}`;
}

/** The content of a published file. Throws when the file is not complete and unchanged. */
export function openSealedFile(place: string, text: string): unknown {
  const start = text.indexOf('"data":') + '"data":'.length;
  const json = text.slice(start, -1);
  if (text !== sealFile(place, json)) throw new Error(`${place} is not what its name says`);
  return JSON.parse(json);
}
