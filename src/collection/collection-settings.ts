import { z } from 'zod';

const example = 'such as https://example.org';

const text = (what: string) =>
  z
    .string({ error: `Expected ${what}` })
    .trim()
    .min(1, { error: `Expected ${what}; this is empty` });

const footerLinkSchema = z.strictObject(
  {
    name: text('the words of the link'),
    url: z.url({ protocol: /^(?:https?|mailto)$/, error: `Expected an address, ${example}` }),
  },
  { error: (issue) => wrongMember(issue, 'name, url') },
);

/** The places that the header can lead to. */
export const pageNameSchema = z.enum(['browse', 'topics', 'list', 'data', 'about'], {
  error: ({ input }) => `There is no page "${input}"; there are browse, topics, list, data, about`,
});
export type PageName = z.infer<typeof pageNameSchema>;

const siteSchema = z
  .url({
    protocol: /^https?$/,
    error: `Expected the address of the published site, ${example} or https://example.org/papers/`,
  })
  .refine((site) => !/[?#]|\/\/[^/]*@/.test(site), {
    error: 'Expected an address without "?", "#" and a user name: where the pages will be, not one of them',
  });

/** `content/collection.yaml`: what a curator says about the whole collection. */
export const collectionSettingsSchema = z.strictObject(
  {
    title: text('the name of the collection').default('A shelf of papers'),
    /** Fits a header and a browser tab; the title where none is given. */
    shortTitle: text('a shorter name of the collection').exactOptional(),
    description: text('a sentence or two about the collection').default(
      'Papers to browse by topic, from their titles and abstracts.',
    ),
    /** The day the dump was taken or received. */
    snapshot: z.iso
      .date({ error: 'Expected the day the dump was taken as YYYY-MM-DD, such as 2026-01-31' })
      .nullable()
      .default(null),
    /** In one phrase, where the dump came from. */
    origin: text('where the dump came from, in one phrase').exactOptional(),
    /** With a path where the site does not live at the root of its server. */
    site: siteSchema.exactOptional(),
    language: z
      .string({ error: 'Expected a language tag such as en or pt-BR' })
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'Expected a language tag such as en or pt-BR' })
      .default('en'),
    /** The colour of what can be acted on; pages use a darker and a lighter shade of it that can be read. */
    accent: z
      .string({ error: 'Expected a colour in quotes, such as "#1d5c8a"' })
      .regex(/^#[0-9a-f]{6}$/i, {
        error: 'Expected a colour as # and six digits in quotes, such as "#1d5c8a"',
      })
      .exactOptional(),
    /** The pages that the header leads to, in order; the footer has the rest, so that none is lost. */
    pages: z
      .array(pageNameSchema, { error: 'Expected a list of pages, such as [browse, topics, about]' })
      .refine((pages) => new Set(pages).size === pages.length, {
        error: 'Expected each page once',
      })
      .default(['browse', 'topics', 'about', 'list']),
    /** What the footer leads to besides. */
    links: z
      .array(footerLinkSchema, {
        error: 'Expected a list of links, each with a name and a url',
      })
      .default([]),
  },
  {
    error: (issue) =>
      wrongMember(
        issue,
        'title, shortTitle, description, snapshot, origin, site, language, accent, pages, links',
      ),
  },
);
export type CollectionSettings = z.infer<typeof collectionSettingsSchema>;

/** What to say of a mapping that has a key nobody knows; zod's own words for everything else. */
function wrongMember(issue: z.core.$ZodRawIssue, known: string): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  return `There is no setting "${issue.keys.join('", "')}" here; there are ${known}`;
}
