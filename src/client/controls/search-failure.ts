import { ScriptLost } from './page-script.ts';

/** What a page says when its own search, of a topic or of the map, could not be made ready. */
export const searchFailure = (error: unknown) =>
  error instanceof ScriptLost
    ? 'A script of this page did not arrive. Reload the page to search it.'
    : 'The search index could not be fetched. Type again to retry.';
