import { formatHex, hsl, wcagContrast } from 'culori';
import { sidesOf } from './style-colours.ts';

/** Shades of one colour, as `#rrggbb`: what stands on light paper, and what on dark. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

/** The shade nearest to a colour, going by `step` in HSL lightness, that has the contrast on every background. */
function readableShade(
  colour: string,
  backgrounds: readonly string[],
  contrast: number,
  step: number,
): string {
  const from = hsl(colour)!;
  // Black and white have somewhere to go as well.
  const start = Math.min(Math.max(from.l, 0.01), 0.99);
  for (let l = start; l > 0 && l < 1; l += step) {
    const shade = formatHex({ ...from, l });
    if (backgrounds.every((background) => wcagContrast(shade, background) >= contrast)) return shade;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/**
 * Shades of a curator's colour that can be read on every background of the two themes: the colour itself where
 * it can be, else the same hue as much darker or lighter as it takes.
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

/** What links, marks and pages lie on. */
const BACKGROUNDS = ['paper', 'paper-sunk', 'gist', 'result'];
/** WCAG 2: level AA for everyone, level AAA for who asks for more contrast. */
const AA = 4.5;
const AAA = 7;

/** The backgrounds of both themes, read from the design tokens. Throws when one of them is not there. */
export function backgroundsOf(tokens: string): Shades[] {
  return BACKGROUNDS.map((name) => sidesOf(tokens, `--${name}`));
}

/** The accent of both themes that a curator's colour gives; `tokens` is the text of tokens.css. */
export function accentShades(colour: string, tokens: string, contrast = AA): Shades {
  return readableShades(colour, backgroundsOf(tokens), contrast);
}

/** A style sheet that sets the accent to shades of a curator's colour; `tokens` is the text of tokens.css. */
export function buildAccentSheet(colour: string, tokens: string): string {
  const rule = (contrast: number) => {
    const { light, dark } = accentShades(colour, tokens, contrast);
    // Whichever sheet comes last, this one wins.
    return `html:root{--accent:light-dark(${light},${dark})}`;
  };
  return `${rule(AA)}@media (prefers-contrast:more){${rule(AAA)}}\n`;
}
