import { expect, test } from 'vitest';
import { parseMailAuthors, readArxivMail } from '../../../../src/collection/read/lines/arxiv-mail.ts';

const RULE = '-'.repeat(78);
const MAIL = String.raw`${RULE}
${RULE}
Send any comments directly to submitter.
${RULE}
received from  Mon 12 Jun 23 18:00:00 GMT  to  Tue 13 Jun 23 18:00:00 GMT
${RULE}
${RULE}
\\
arXiv:2306.00001
Date: Mon, 12 Jun 2023 18:21:23 GMT   (27kb)

Title: Tides 2.1: Towards
 Bays
Authors: Ann Poe, Tom Low, Max Sol\'a
Categories: cs.AI cs.CL
Comments: 5 pages,
 2023
Journal-ref: Coasts, 2023
DOI: 10.5555/tides
\\
 We measure $x < y$ tides.
  They rise: always.
\\ ( https://arxiv.org/abs/2306.00001 ,  27kb)
${RULE}
\\
arXiv:math/0601001 (*cross-listing*)
Date: Mon, 12 Jun 2023 21:15:25 GMT   (152kb,D)

Title: Waves
Authors: Ann Poe and Tom Low
Categories: math.CO
\\
 Waves are $w$.
\\ ( https://arxiv.org/abs/math/0601001 ,  152kb)
%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%
\\
arXiv:2301.00002
replaced with revised version Tue, 13 Jun 2023 01:00:00 GMT   (9kb)

Title: Old Bays
Authors: Max Roe
Categories: cs.AI
\\ ( https://arxiv.org/abs/2301.00002 ,  9kb)
${RULE}
\\
arXiv:2306.00003
Date: Mon, 12 Jun 2023 23:42:08 GMT   (18kb)

Authors: Nobody Else
\\
 A paper without a title.
\\
`;

test('the papers of a day are read, and revised versions are left out', () => {
  expect(readArxivMail(MAIL)).toEqual({
    records: [
      {
        line: 9,
        outcome: 'paper',
        fields: {
          title: 'Tides 2.1: Towards Bays',
          abstract: 'We measure $x < y$ tides. They rise: always.',
          authors: ['Ann Poe', 'Tom Low', 'Max Solá'],
          year: 2023,
          venue: 'Coasts, 2023',
          keywords: ['cs.AI', 'cs.CL'],
          doi: '10.5555/tides',
          arxivId: '2306.00001',
          sourceUrl: 'https://arxiv.org/abs/2306.00001',
        },
      },
      {
        line: 26,
        outcome: 'paper',
        fields: {
          title: 'Waves',
          abstract: 'Waves are $w$.',
          authors: ['Ann Poe', 'Tom Low'],
          year: 2023,
          keywords: ['math.CO'],
          arxivId: 'math/0601001',
          sourceUrl: 'https://arxiv.org/abs/math/0601001',
          publicationType: 'preprint',
        },
      },
      {
        line: 37,
        outcome: 'left-out',
        reason: 'a revised version, of which the listing gives no abstract',
      },
      {
        line: 46,
        outcome: 'faulty',
        code: 'missing-title',
        message:
          'Expected a title in the block that begins here, found none: add a line "Title:", or delete the record.',
      },
    ],
    outside: [{ line: 3, reason: 'text outside of papers' }],
    warnings: [],
  });
});

test('lines may end as in mail', () => {
  expect(readArxivMail(MAIL.replaceAll('\n', '\r\n'))).toEqual(readArxivMail(MAIL));
});

test('institutions in brackets are no authors', () => {
  expect(
    parseMailAuthors('Ann Poe (1), Tom Low (1 and 2) ((1) Bay (of Fundy) Institute, (2) Coast)'),
  ).toEqual(['Ann Poe', 'Tom Low']);
});
