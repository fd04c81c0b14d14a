import { formatHex, hsl, wcagContrast } from 'culori';
import { sidesOf } from './style-colours.ts';

/** Shades of one colour, as `#rrggbb`, for the light and the dark theme. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

/** The shade nearest to a colour, in HSL lightness steps of `step`, with contrast on every background. */
function readableShade(
  colour: string,
  backgrounds: readonly string[],
  contrast: number,
  step: number,
): string {
  const from = hsl(colour)!;
  // Black and white can change in lightness, too.
  const start = Math.min(Math.max(from.l, 0.01), 0.99);
  for (let l = start; l > 0 && l < 1; l += step) {
    const shade = formatHex({ ...from, l });
    if (backgrounds.every((background) => wcagContrast(shade, background) >= contrast)) return shade;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/**
 * Shades of a colour with enough contrast on every background of the two themes: the colour itself where
 * possible, else the same hue, darker or lighter.
 */
export function readableShades(colour: string, backgrounds: readonly Shades[], contrast: number): Shades {
  const shade = (theme: keyof Shades, step: number) =>
    readableShade(
      colour,
      backgrounds.map((background) => background[theme]),
      contrast,
      step,
    );
  return { light: shade('light', -0.01), dark: shade('dark', 0.01) };
}

/** The backgrounds of links, marks and pages. */
const BACKGROUNDS = ['paper', 'paper-sunk', 'gist', 'result'];
/** Contrast ratios of WCAG 2: level AA, and AAA for readers who prefer more contrast. */
const AA = 4.5;
const AAA = 7;

/** The backgrounds of both themes, from the design tokens. Throws when one of them is missing. */
export function backgroundsOf(tokens: string): Shades[] {
  return BACKGROUNDS.map((name) => sidesOf(tokens, `--${name}`));
}

/** The accent in both themes for a curator's colour; `tokens` is the text of tokens.css. */
export function accentShades(colour: string, tokens: string, contrast = AA): Shades {
  return readableShades(colour, backgroundsOf(tokens), contrast);
}

/** A style sheet that sets the accent to a curator's colour; `tokens` is the text of tokens.css. */
export function buildAccentSheet(colour: string, tokens: string): string {
  const rule = (contrast: number) => {
    const { light, dark } = accentShades(colour, tokens, contrast);
    // A specificity above that of tokens.css, so that the order of the sheets does not matter.
    return `html:root{--accent:light-dark(${light},${dark})}`;
  };
  return `${rule(AA)}@media (prefers-contrast:more){${rule(AAA)}}\n`;
}
