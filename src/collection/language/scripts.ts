/** Scripts in which every character is a word or part of one, for use in a character class. */
export const IDEOGRAPHS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;

/** A character of a script without spaces between words: a run of them is a clause, not a word. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
