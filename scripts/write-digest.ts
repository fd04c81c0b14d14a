import { parseArgs } from 'node:util';
import type { Collection } from '../src/collection/collection.ts';
import { daysOf } from '../src/collection/listed-days.ts';
import { isDay } from '../src/collection/read/dump-day.ts';
import { buildDigest, type Digest, type DigestAddresses } from '../src/export/digest/digest.ts';
import { formatDigestHtml, formatDigestText } from '../src/export/digest/digest-texts.ts';
import { buildAddresses } from '../src/site/shared/addresses.ts';
import { findSitePlace } from '../src/site/site-place.ts';
import { CommandError, withUsage } from './command.ts';
import { composeDigestMail, sendDigestMail } from './digest-mail.ts';
import { prepareCollection } from './prepare.ts';

const usage =
  'usage: npm run -s digest -- [--content DIR] [--since YYYY-MM-DD] [--topic SLUG] [--format eml|html|text] [--send]';

const parseDigestArguments = (args: string[]) =>
  withUsage(usage, () => {
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: 'content' },
        since: { type: 'string' },
        topic: { type: 'string' },
        format: { type: 'string', default: 'eml' },
        send: { type: 'boolean', default: false },
      },
    });
    const { since, format } = values;
    if (since !== undefined && !isDay(since)) {
      throw new Error(`--since expects a day such as 2026-11-22, not "${since}"`);
    }
    if (!['eml', 'html', 'text'].includes(format)) {
      throw new Error(`--format expects eml, html or text, not "${format}"`);
    }
    return values;
  });

/** What the command prints: the digest, and remarks for the person who runs it. */
export interface DigestOutput {
  readonly text: string | Buffer;
  readonly remarks: readonly string[];
}

/**
 * Writes or sends the digest of a content folder. `server` is the address of the mail server. Throws a CommandError
 * where an option, the content or the server is wrong.
 */
export async function writeDigest(args: string[], server: string | undefined): Promise<DigestOutput> {
  const { content, since, topic, format, send } = parseDigestArguments(args);
  const collection = await prepareCollection(content, undefined, 'count');
  const [newest] = daysOf(collection.papers);
  if (newest === undefined) {
    throw new CommandError(
      `no dump in "${content}" has a date, so nothing is known to be new. Name one by its day, such as 2026-11-22.txt, or give its day under "dates" in collection.yaml`,
    );
  }
  if (topic !== undefined && !collection.topics.some(({ slug }) => slug === topic)) {
    throw new CommandError(
      `there is no topic "${topic}"; there are ${collection.topics.map(({ slug }) => slug).join(', ')}`,
    );
  }
  const from = since ?? newest;
  const digest = buildDigest(collection, { since: from, topic }, addressesOf(collection));
  if (!digest)
    return { text: '', remarks: [`Nothing new since ${from}${send ? '; no mail was sent' : ''}.`] };
  const remarks =
    digest.url === null
      ? ['Links are left out: "site" in collection.yaml does not say where the site is.']
      : [];
  if (!send) return { text: await formatDigest(digest, format, collection), remarks };
  const receivers = await sendDigestMail(digest, mailSettings(collection), server);
  return { text: '', remarks: [...remarks, `Sent to ${receivers.join(', ')}.`] };
}

async function formatDigest(
  digest: Digest,
  format: string,
  collection: Collection,
): Promise<string | Buffer> {
  if (format === 'text') return formatDigestText(digest);
  if (format === 'html') return formatDigestHtml(digest);
  return composeDigestMail(digest, mailSettings(collection));
}

function mailSettings({ digest }: Collection): NonNullable<Collection['digest']> {
  if (digest) return digest;
  throw new CommandError(
    'a mail needs a sender and a receiver. Add digest: { from: me@example.org, to: [reader@example.org] } to collection.yaml, or write --format html or --format text',
  );
}

function addressesOf({ site }: Collection): DigestAddresses {
  const { origin, base } = findSitePlace(site, undefined);
  const addresses = buildAddresses(base);
  const absolute = (path: string) => (origin === null ? null : new URL(path, origin).href);
  return { newPapers: absolute(addresses.new), paper: (slug) => absolute(addresses.paper(slug)) };
}
