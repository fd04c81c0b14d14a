import tokensCss from '../styles/tokens.css?raw';
import { themeColours } from './style-colours.ts';

/** The colours of the site for what is not drawn by its style sheets. */
export const themes = { light: themeColours(tokensCss, 'light'), dark: themeColours(tokensCss, 'dark') };
