import type { APIRoute } from 'astro';
import { addresses, collection } from '../site/built/site-data.ts';
import { themes } from '../site/built/themes.ts';
import { appIcons } from '../site/pictures/app-icons.ts';

/** The web app manifest (https://www.w3.org/TR/appmanifest/). */
export const GET: APIRoute = () => {
  const { title, shortTitle = title, description, language } = collection;
  return Response.json({
    id: addresses.home,
    name: title,
    short_name: shortTitle,
    description,
    lang: language,
    start_url: addresses.home,
    scope: addresses.home,
    // Shows the address, which contains the state of the page, and a back button.
    display: 'minimal-ui',
    theme_color: themes.light.paper,
    background_color: themes.light.paper,
    icons: appIcons
      .filter(({ purpose }) => purpose !== 'apple')
      .map(({ name, size, purpose }) => ({
        src: addresses.file(`icons/${name}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
  });
};
