import type { APIRoute } from 'astro';
import { buildPapersJson } from '../../export/collection-json.ts';
import { addresses, collection } from '../../site/shelf.ts';

export const GET: APIRoute = () => Response.json(buildPapersJson(collection, addresses.paper));
