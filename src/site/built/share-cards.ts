import huesCss from '../../styles/hues.css?raw';
import { cardHash, findUndrawable } from '../pictures/card-image.ts';
import { type CardElement, layOutCard } from '../pictures/card-layout.ts';
import { type CardSubject, cardAlt, cardValues, textsOf } from '../pictures/card-values.ts';
import { topicColour } from '../pictures/style-colours.ts';
import { addresses, collection, paperById, topicBySlug } from './site-data.ts';
import { themes } from './themes.ts';

/** The preview image of a page for social networks. */
export interface ShareCard {
  /** The file name, with a content hash, so that no service shows an outdated image. */
  readonly file: string;
  readonly url: string;
  readonly alt: string;
  readonly tree: CardElement;
}

const theme = themes.light;
const siteName = collection.shortTitle ?? collection.title;
const siteSubject: CardSubject = { name: collection.title, siteName: '', papers: collection.papers };
const topicSubjects = new Map<string, CardSubject>(
  collection.topics.map(({ slug, name, papers }) => [
    slug,
    { name, siteName, papers: papers.map(paperById) },
  ]),
);

const undrawable = await findUndrawable([siteSubject, ...topicSubjects.values()].flatMap(textsOf));

function buildCard(subject: CardSubject, slug: string | null): ShareCard {
  const hue = slug === null ? theme.accent : topicColour(huesCss, topicBySlug(slug).hue);
  const values = cardValues(subject, undrawable);
  if (values.name !== subject.name) {
    console.warn(
      `The card of "${subject.name}" shows ${values.name ? `"${values.name}"` : 'no name'}: its fonts lack some letters.`,
    );
  }
  const tree = layOutCard({ ...values, theme, hue });
  const file = `${slug ?? 'site'}.${cardHash(tree)}.png`;
  const folder = slug === null ? '' : 'topics/';
  return { file: `${folder}${file}`, url: addresses.card(`${folder}${file}`), alt: cardAlt(subject), tree };
}

/** The card of the whole collection. */
export const siteCard = buildCard(siteSubject, null);

const topicCards = new Map([...topicSubjects].map(([slug, subject]) => [slug, buildCard(subject, slug)]));

/** The card of a topic; that of the collection for other pages. */
export function cardOf(topic: string | undefined): ShareCard {
  return (topic && topicCards.get(topic)) || siteCard;
}

/** All cards of the site. */
export const shareCards: readonly ShareCard[] = [siteCard, ...topicCards.values()];
