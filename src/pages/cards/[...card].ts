import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { ShareCard } from '../../site/built/share-cards.ts';
import { absoluteUrl, addresses } from '../../site/built/site-data.ts';
import { keptOrMade } from '../../site/pictures/card-cache.ts';
import { drawCard } from '../../site/pictures/card-image.ts';

const folder = join(process.cwd(), '.papershelf', 'cards');

/** A card needs an absolute address to be found at: a site without one has none. */
export const getStaticPaths = (async () => {
  if (absoluteUrl(addresses.home) === null) return [];
  const { shareCards } = await import('../../site/built/share-cards.ts');
  return shareCards.map((card) => ({ params: { card: card.file }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) => {
  const png = await keptOrMade(folder, card.file.replaceAll('/', '-'), () => drawCard(card.tree));
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
