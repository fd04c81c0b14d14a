import type { ShareCard } from './share-cards.ts';
import { absoluteUrl, addresses } from './site-data.ts';

// Cards need the site's address: without one, none is laid out.
const cards = absoluteUrl(addresses.home) === null ? null : await import('./share-cards.ts');

/** The card of a topic, or of the collection for other pages; null where the site has no address. */
export const pageCard = (topic: string | undefined): ShareCard | null => cards?.cardOf(topic) ?? null;
