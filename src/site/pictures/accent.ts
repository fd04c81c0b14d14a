import { sidesOf } from './style-colours.ts';

/** Shades of one colour, as `#rrggbb`: what stands on light paper, and what on dark. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

type Channels = [number, number, number];

/** The channels of `#rgb` or `#rrggbb`, each from 0 to 1. */
function channelsOf(colour: string): Channels {
  const digits = colour.length === 4 ? colour.replaceAll(/[^#]/g, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255) as Channels;
}

function luminance(colour: string): number {
  const [r, g, b] = channelsOf(colour).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  ) as Channels;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of two colours, from 1 to 21, as WCAG 2 defines it. */
export function contrastOf(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Hue in degrees, saturation and lightness from 0 to 1. */
function toHsl(colour: string): Channels {
  const [r, g, b] = channelsOf(colour);
  const most = Math.max(r, g, b);
  const range = most - Math.min(r, g, b);
  const lightness = most - range / 2;
  if (range === 0) return [0, 0, lightness];
  const sixth = most === r ? (g - b) / range : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [(sixth * 60 + 360) % 360, range / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function fromHsl([hue, saturation, lightness]: Channels): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const place = (offset + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  const digits = [0, 8, 4].map((offset) =>
    Math.round(channel(offset) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** The shade nearest to a colour, going by `step` in lightness, that has the contrast on every background. */
function readableShade(
  colour: string,
  backgrounds: readonly string[],
  contrast: number,
  step: number,
): string {
  const [hue, saturation, from] = toHsl(colour);
  // Black and white have somewhere to go as well.
  const start = Math.min(Math.max(from, 0.01), 0.99);
  for (let lightness = start; lightness > 0 && lightness < 1; lightness += step) {
    const shade = fromHsl([hue, saturation, lightness]);
    if (backgrounds.every((background) => contrastOf(shade, background) >= contrast)) return shade;
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
