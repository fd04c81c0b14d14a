/**
 * Published files of the index carry a seal: the sum of the characters of their place and of what they hold.
 * Whoever gets a file over a network can tell it from half of it, from another and from whatever else was
 * sent in its place.
 */

/** FNV-1a over the code units, in base 36. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** The text of a file as it is published: JSON still. `place` is the folder of the index, a slash and its name. */
export function sealFile(place: string, json: string): string {
  return `{"sum":"${sumOf(`${place} ${json}`)}","data":${json}}`;
}

/** What the text of a published file holds. Throws when it is not that file, whole and unchanged. */
export function openSealedFile(place: string, text: string): unknown {
  const start = text.indexOf('"data":') + '"data":'.length;
  const json = text.slice(start, -1);
  if (text !== sealFile(place, json)) throw new Error(`${place} is not what its name says`);
  return JSON.parse(json);
}
