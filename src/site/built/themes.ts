import tokensCss from '../../styles/tokens.css?raw';
import { accentShades } from '../pictures/accent.ts';
import { themeColours } from '../pictures/style-colours.ts';
import { collection } from './site-data.ts';

const { accent } = collection;
const shades = accent === undefined ? null : accentShades(accent, tokensCss);

function coloursOf(theme: 'light' | 'dark') {
  const own = themeColours(tokensCss, theme);
  return shades ? { ...own, accent: shades[theme] } : own;
}

/** The colours of both themes, with the curator's accent, for images. */
export const themes = { light: coloursOf('light'), dark: coloursOf('dark') };
