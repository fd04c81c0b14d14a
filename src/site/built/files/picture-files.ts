import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accentShades } from '../../pictures/accent.ts';
import { drawableText } from '../../pictures/drawing/drawable-text.ts';
import { type FileColours, formatPictureFile } from '../../pictures/drawing/picture-file.ts';
import { drawPng } from '../../pictures/drawing/png.ts';
import type { Picture } from '../../pictures/picture.ts';
import { themeColours, topicColour } from '../../pictures/style-colours.ts';
import { countOf, formatDay } from '../../shared/wording.ts';
import { numbersPictures, overlapPictures } from '../pictures.ts';
import { absoluteUrl, addresses, collection, dataFolder } from '../site-data.ts';
import type { ImageFile, SiteFile } from './site-file.ts';

/** The light colours of the site: every command makes the project's folder the working directory. */
export function fileColours(): FileColours {
  const [tokens, hues] = ['tokens', 'hues'].map((name) =>
    readFileSync(join(process.cwd(), 'src', 'styles', `${name}.css`), 'utf8'),
  ) as [string, string];
  const theme = themeColours(tokens, 'light');
  const { accent } = collection;
  return {
    theme: accent === undefined ? theme : { ...theme, accent: accentShades(accent, tokens).light },
    hue: (name) => topicColour(hues, name),
  };
}

/** Of letters that a picture cannot show, in a warning. */
const MOST_TOLD = 12;

/** What a picture says below itself where it could not write all names. */
const LACKS_LETTERS = 'Here “…” stands for letters that the font of this file lacks; the SVG has them.';

/** Where a picture is from, in words, with the address of the page that has it where the site has one. */
function sourceOf(page: string): string {
  const { title, papers, snapshot } = collection;
  const day = snapshot === null ? '' : `, received ${formatDay(snapshot)}`;
  const url = absoluteUrl(page);
  return `Source: ${title}. ${countOf(papers.length, 'paper')}${day}.${url === null ? '' : ` ${url}`}`;
}

/** A picture as SVG, whose text `format` makes of its source, and as PNG drawn from it. */
export function bothFormats(
  addressOf: (format: 'svg' | 'png') => string,
  page: string,
  format: (source: string) => string,
): (SiteFile | ImageFile)[] {
  const source = sourceOf(page);
  let formatted: string | undefined;
  const text = () => (formatted ??= format(source));
  // Browsers show an SVG with any font that the device has; a PNG is drawn with the site's alone.
  const drawable = () => {
    const { missing } = drawableText(text());
    if (missing.length === 0) return text();
    const told = missing.length > MOST_TOLD ? [...missing.slice(0, MOST_TOLD), '…'] : missing;
    console.warn(
      `The picture ${addressOf('png')} shows “…” for letters that its font lacks: ${told.join(' ')}. The same picture as SVG shows them.`,
    );
    return drawableText(format(`${source} ${LACKS_LETTERS}`)).text;
  };
  return [
    { address: addressOf('svg'), text },
    { address: addressOf('png'), bytes: () => drawPng(drawable(), join(dataFolder, 'fonts')) },
  ];
}

/** The pictures of the collection as files of their own: each as SVG, and as PNG drawn from it. */
export function pictureFiles(): (SiteFile | ImageFile)[] {
  const { all, ofAreas } = overlapPictures();
  const colours = fileColours();
  const filesOf = (page: string, pictures: readonly Picture[]) =>
    pictures.flatMap((picture) =>
      bothFormats(
        (format) => addresses.pictureFile(picture.name, format),
        page,
        (source) => formatPictureFile(picture, source, colours),
      ),
    );
  return [
    ...filesOf(addresses.topics, all ? [all] : []),
    ...[...ofAreas].flatMap(([slug, picture]) => filesOf(addresses.topic(slug), [picture])),
    ...filesOf(addresses.about, numbersPictures()),
  ];
}
