/** The colours of one theme for what is drawn outside a browser, as #rrggbb. */
export interface ThemeColours {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly hairline: string;
  readonly accent: string;
}

type Theme = 'light' | 'dark';

/** The two sides of the `light-dark()` in which a style sheet first gives this property. Throws where none does. */
export function sidesOf(css: string, property: string): Record<Theme, string> {
  const match = new RegExp(`${property}:\\s*light-dark\\((#\\w+|oklch\\(.*?\\)\\)?), (.*)\\);`).exec(css);
  if (!match) throw new Error(`Papershelf: the styles have no colour ${property}`);
  return { light: match[1]!, dark: match[2]! };
}

/** Reads a theme out of the text of `styles/tokens.css`, the one place that names colours. */
export function themeColours(tokensCss: string, theme: Theme): ThemeColours {
  const colour = (name: string) => sidesOf(tokensCss, `--${name}`)[theme];
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    inkSoft: colour('ink-soft'),
    hairline: colour('hairline'),
    accent: colour('accent'),
  };
}

/** The colour that `styles/hues.css` gives a class name such as `hue-7` in the light theme, as #rrggbb. */
export function topicColour(huesCss: string, hueClass: string): string {
  const hue = new RegExp(`\\.${hueClass} \\{\\s*--hue: (\\d+);`).exec(huesCss)?.[1];
  const formula = /oklch\(([\d.]+) ([\d.]+) /.exec(sidesOf(huesCss, '--topic').light);
  if (!hue || !formula) throw new Error(`Papershelf: the styles have no hue ${hueClass}`);
  return oklchToHex(Number(formula[1]), Number(formula[2]), Number(hue));
}

/**
 * CSS `oklch(lightness chroma hue)`, hue in degrees, as #rrggbb; channels beyond sRGB are clipped. The matrices
 * are those of CSS Color 4 (https://www.w3.org/TR/css-color-4/#color-conversion-code).
 */
export function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const [l, m, s] = [
    lightness + 0.3963377774 * a + 0.2158037573 * b,
    lightness - 0.1055613458 * a - 0.0638541728 * b,
    lightness - 0.0894841775 * a - 1.291485548 * b,
  ].map((root) => root ** 3) as [number, number, number];
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channels = linear.map((value) => {
    const clipped = Math.min(1, Math.max(0, value));
    const encoded = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
