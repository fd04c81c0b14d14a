import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { keptOrMade } from '../../site/card-cache.ts';
import { drawCard } from '../../site/card-image.ts';
import type { ShareCard } from '../../site/share-cards.ts';
import { absoluteUrl, addresses } from '../../site/shelf.ts';

const folder = join(process.cwd(), '.papershelf', 'cards');

/** A card needs an absolute address to be found at: a site without one has none. */
export const getStaticPaths = (async () => {
  if (absoluteUrl(addresses.home) === null) return [];
  const { shareCards } = await import('../../site/share-cards.ts');
  return shareCards.map((card) => ({ params: { card: card.file }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) => {
  const png = await keptOrMade(folder, card.file.replaceAll('/', '-'), () => drawCard(card.tree));
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
