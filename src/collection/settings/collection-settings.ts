import { z } from 'zod';
import type { ColumnMapping } from '../read/record.ts';
import { digestSettingsSchema } from './digest-settings.ts';
import { MOST_CHARACTERS, settingsObject, settingsText } from './settings-text.ts';

const example = 'such as https://example.org';

const MOST_LINKS = 50;

const footerLinkSchema = settingsObject(
  {
    name: settingsText('the words of the link', MOST_CHARACTERS.name),
    url: z
      .url({ protocol: /^(?:https?|mailto)$/, error: `Expected an address, ${example}` })
      .max(MOST_CHARACTERS.address, {
        error: `Expected an address of at most ${MOST_CHARACTERS.address} characters`,
      }),
  },
  'a link, such as { name: Our group, url: "https://example.org/group" }',
);

/** The pages that the header can link to. */
export const pageNameSchema = z.enum(['browse', 'topics', 'map', 'new', 'list', 'data', 'about'], {
  error: ({ input }) => `There is no page "${input}"; there are browse, topics, map, new, list, data, about`,
});
export type PageName = z.infer<typeof pageNameSchema>;

const columnName = settingsText('the name of a column', MOST_CHARACTERS.name).exactOptional();

/** The columns of tables, or the keys of JSON, that hold the fields of a paper under names of their own. */
const columnsShape = {
  title: columnName,
  abstract: columnName,
  authors: columnName,
  year: columnName,
  venue: columnName,
  keywords: columnName,
  doi: columnName,
  arxivId: columnName,
  sourceUrl: columnName,
  links: columnName,
  publicationType: columnName,
} satisfies Record<keyof ColumnMapping, z.ZodType>;
const columnsSchema = settingsObject(
  columnsShape,
  'names of columns, such as { title: Paper name, abstract: Text }',
);

const daySchema = (what: string) =>
  z.iso.date({ error: `Expected the day ${what} as YYYY-MM-DD, such as 2026-01-31` });

/** The days of dumps whose names have none, by the names of their files. */
const datesSchema = z.record(
  settingsText('the name of a dump file', MOST_CHARACTERS.address),
  daySchema('the dump was taken'),
  { error: 'Expected names of dump files with their days, such as { listing.txt: 2026-01-31 }' },
);

const siteSchema = z
  .url({
    protocol: /^https?$/,
    error: `Expected the address of the published site, ${example} or https://example.org/papers/`,
  })
  .refine((site) => !/[?#]|\/\/[^/]*@/.test(site), {
    error: 'Expected an address without "?", "#" and a user name: where the pages will be, not one of them',
  })
  .max(MOST_CHARACTERS.address, {
    error: `Expected an address of at most ${MOST_CHARACTERS.address} characters`,
  });

/** `content/collection.yaml`: what a curator says about the whole collection. */
export const collectionSettingsSchema = settingsObject(
  {
    title: settingsText('the name of the collection', MOST_CHARACTERS.title).default('A shelf of papers'),
    /** For the header and the browser tab; defaults to the title. */
    shortTitle: settingsText('a shorter name of the collection', MOST_CHARACTERS.name).exactOptional(),
    description: settingsText('a sentence or two about the collection', MOST_CHARACTERS.description).default(
      'Papers to browse by topic, from their titles and abstracts.',
    ),
    /** The day the dump was taken or received. */
    snapshot: daySchema('the dump was taken').nullable().default(null),
    /** The days of dumps: a paper is listed on the day of the first one that has it. */
    dates: datesSchema.exactOptional(),
    /** Where the dump came from, in one phrase. */
    origin: settingsText('where the dump came from, in one phrase', MOST_CHARACTERS.title).exactOptional(),
    /** Where tables and JSON among the dumps have other names than usual. */
    columns: columnsSchema.exactOptional(),
    /** What becomes of papers of which a bibliography has only the title. */
    papersWithoutAbstract: z
      .enum(['keep', 'leave out'], { error: 'Expected keep or leave out' })
      .default('keep'),
    /** Whether pages of papers have Markdown versions: as many files as papers, for which not every host has room. */
    twins: z.boolean({ error: 'Expected true or false' }).default(true),
    /** The mail of new papers. */
    digest: digestSettingsSchema.exactOptional(),
    /** The site's address, with a path where the site is not at the root of its server. */
    site: siteSchema.exactOptional(),
    language: z
      .string({ error: 'Expected a language tag such as en or pt-BR' })
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/, { error: 'Expected a language tag such as en or pt-BR' })
      .default('en'),
    /** The colour of links and controls; pages darken and lighten it for contrast. */
    accent: z
      .string({ error: 'Expected a colour in quotes, such as "#1d5c8a"' })
      .regex(/^#[0-9a-f]{6}$/i, {
        error: 'Expected a colour as # and six digits in quotes, such as "#1d5c8a"',
      })
      .exactOptional(),
    /**
     * The pages that the header links to, in order; the footer links to the others, so that none is lost. There is
     * one of new papers where dumps have dates, and a map where there are papers enough.
     */
    pages: z
      .array(pageNameSchema, { error: 'Expected a list of pages, such as [browse, topics, about]' })
      .refine((pages) => new Set(pages).size === pages.length, {
        error: 'Expected each page once',
      })
      .default(['browse', 'topics', 'map', 'new', 'about', 'list']),
    /** Further links in the footer. */
    links: z
      .array(footerLinkSchema, {
        error: 'Expected a list of links, each with a name and a url',
      })
      .max(MOST_LINKS, { error: `Expected at most ${MOST_LINKS} links: a footer holds no more` })
      .default([]),
  },
  'settings with their names, such as title: Our papers',
);
export type CollectionSettings = z.infer<typeof collectionSettingsSchema>;
