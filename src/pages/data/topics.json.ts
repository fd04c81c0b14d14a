import type { APIRoute } from 'astro';
import { buildTopicsJson } from '../../export/collection-json.ts';
import { addresses, collection } from '../../site/shelf.ts';

export const GET: APIRoute = () => Response.json(buildTopicsJson(collection, addresses.topic));
