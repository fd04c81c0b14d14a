import { formatHex } from 'culori';

/** The colours of one theme for images, as #rrggbb. */
export interface ThemeColours {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly hairline: string;
  readonly accent: string;
}

type Theme = 'light' | 'dark';

/** Both values of the first `light-dark()` for this property. Throws where there is none. */
export function sidesOf(css: string, property: string): Record<Theme, string> {
  const match = new RegExp(`${property}:\\s*light-dark\\((#\\w+|oklch\\(.*?\\)\\)?), (.*)\\);`).exec(css);
  if (!match) throw new Error(`Papershelf: the styles have no colour ${property}`);
  return { light: match[1]!, dark: match[2]! };
}

/** Reads a theme from the text of `styles/tokens.css`. */
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

/**
 * The colours of a class such as `hue-7` in the text of `styles/hues.css`, as #rrggbb; channels outside sRGB are
 * clipped. Throws where the sheet lacks the class.
 */
export function topicShades(huesCss: string, hueClass: string): Record<Theme, string> {
  const hue = new RegExp(`\\.${hueClass} \\{\\s*--hue: (\\d+);`).exec(huesCss)?.[1];
  const sides = sidesOf(huesCss, '--topic');
  const colourIn = (theme: Theme) => formatHex(sides[theme].replace('var(--hue)', hue ?? ''));
  const [light, dark] = [colourIn('light'), colourIn('dark')];
  if (light === undefined || dark === undefined)
    throw new Error(`Papershelf: the styles have no hue ${hueClass}`);
  return { light, dark };
}

/** Of these colours the one of the light theme. */
export function topicColour(huesCss: string, hueClass: string): string {
  return topicShades(huesCss, hueClass).light;
}
