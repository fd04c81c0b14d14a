import { firstGiven, isGiven, type JsonObject, textsOf, valueAt } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

const SITE = 'https://openreview.net';

/** Notes of OpenReview, of both versions of its API: the second keeps each value as `{ value }`. */
export const openReview: JsonSource = {
  matches: (record) => isGiven(contentOf(record, 'title')),
  read(record) {
    if (isReply(record)) {
      return { leftOut: 'a review, comment or decision in the forum of a paper, and no paper' };
    }
    const venue = venueOf(record);
    const forum = textsOf(firstGiven(record.forum, record.id) ?? null)[0];
    return {
      notation: 'tex',
      title: contentOf(record, 'title'),
      abstract: contentOf(record, 'abstract'),
      authors: contentOf(record, 'authors'),
      year: [venue, ...groupsOf(record), yearOfTime(record.cdate), yearOfTime(record.tcdate)],
      venue,
      keywords: contentOf(record, 'keywords'),
      doi: contentOf(record, 'doi'),
      sourceUrl: forum && `${SITE}/forum?id=${encodeURIComponent(forum)}`,
      links: [
        ...textsOf(contentOf(record, 'pdf') ?? null).map((pdf) => (pdf.startsWith('/') ? SITE + pdf : pdf)),
        contentOf(record, 'code'),
      ],
    };
  },
};

function contentOf(record: JsonObject, key: string): unknown {
  const value = valueAt(record, 'content', key);
  return firstGiven(valueAt(value, 'value'), value);
}

/** A paper opens its forum; what answers it has that forum, and an id of its own. */
function isReply({ id, forum }: JsonObject): boolean {
  return isGiven(id) && isGiven(forum) && id !== forum;
}

/** The venue as people write it, else by the name of the group that invited papers: `ICLR.cc/2024/Conference`. */
function venueOf(record: JsonObject): string | undefined {
  const [stated] = textsOf(contentOf(record, 'venue') ?? null);
  const [group] = groupsOf(record);
  return stated ?? group?.replace(/\.(?:cc|org|com|net)(?=\/|$)/, '').replaceAll(/[/_]+/g, ' ');
}

function groupsOf(record: JsonObject): string[] {
  const invitations = textsOf(record.invitations ?? record.invitation ?? null);
  return [
    ...textsOf(contentOf(record, 'venueid') ?? null),
    ...invitations.map((name) => name.split('/-/')[0]!),
  ];
}

/** The year of a time in milliseconds, in UTC. */
function yearOfTime(time: unknown): number | undefined {
  return typeof time === 'number' ? new Date(time).getUTCFullYear() : undefined;
}
