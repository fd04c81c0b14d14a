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

/** The colours of the site, the curator's accent among them, for what is not drawn by its style sheets. */
export const themes = { light: coloursOf('light'), dark: coloursOf('dark') };
