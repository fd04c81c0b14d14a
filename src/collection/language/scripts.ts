/** The scripts in which every character is a word or a part of one: for a class of a pattern. */
export const IDEOGRAPHS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;

/** A character of a script that does not part words with spaces: a run of them is a clause, not a word. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
