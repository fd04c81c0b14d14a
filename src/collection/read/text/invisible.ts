import { limitStackedMarks } from '../../language/stacked-marks.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ue000\ue001]|\p{Noncharacter_Code_Point}/gu;
/** Joiners have a meaning in some scripts and in emoji; elsewhere they are removed. */
const STRAY_JOINER =
  /(?<!\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)[\u200c\u200d]/gu;
/** Invisible tag characters spell the name of a region in a flag emoji; elsewhere they can hide text. */
const STRAY_TAG = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0000}-\u{e007f}]/gu;
/** White space in the place of which one space stands; a single space is none. */
export const SPACING = /\s{2,}|[^\S ]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text on one line, in NFC, without invisible characters: control characters, direction marks, joiners, soft
 * hyphens. An unpaired surrogate becomes U+FFFD. Never throws; idempotent.
 * @example stripInvisible('soft\u00adhyphen\nand  line') // => 'softhyphen and line'
 */
export function stripInvisible(text: string): string {
  const visible = text
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(STRAY_TAG, '');
  return limitStackedMarks(visible).replace(LONE_SURROGATE, '\ufffd').replace(SPACING, ' ').normalize('NFC');
}

/** Invisible characters other than joiners, which some words need and which do no harm. */
const UNSHOWN = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\p{Noncharacter_Code_Point}]|(?![\u200c\u200d])\p{Cf}/gu;

/**
 * Text with invisible characters escaped, such as `\u001b` or `\u202e`, so that file names and messages
 * cannot control a terminal or imitate other text.
 * @example spellOutInvisible('a\u202eb') // => 'a\\u202eb'
 */
export function spellOutInvisible(text: string): string {
  return text.replace(UNSHOWN, (character) => {
    const code = character.codePointAt(0)!.toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}
