import { parseQuery, type Query } from '../../../src/search/query/query.ts';
import { cleanQuery } from '../../../src/search/rare/copied-text.ts';

/** A query as it is typed, normalised and parsed. */
export const parsed = (typed: string): Query => parseQuery(typed, cleanQuery(typed));
