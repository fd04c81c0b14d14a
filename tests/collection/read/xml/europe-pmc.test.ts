import { describe, expect, test } from 'vitest';
import { readEuropePmc } from '../../../../src/collection/read/xml/europe-pmc.ts';

const answer = (...results: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><responseWrapper><version>6.9</version><hitCount>2</hitCount>
<resultList>${results.map((result) => `<result>${result}</result>`).join('\n')}</resultList></responseWrapper>`;

describe('an answer of Europe PMC', () => {
  test('has whole records with the parts of names and the headings of abstracts', () => {
    const result = `<id>123</id><source>MED</source><pmid>123</pmid><doi>10.1000/E.1</doi>
      <title>On shelves of <i>glass</i>.</title><authorString>Doe J, A House.</authorString>
      <authorList><author><fullName>Doe J</fullName><firstName>Jane</firstName><lastName>Doe</lastName><initials>J</initials></author>
      <author><collectiveName>A House</collectiveName></author></authorList>
      <journalInfo><yearOfPublication>2021</yearOfPublication><journal><title>The Shelf</title></journal></journalInfo>
      <pubYear>2021</pubYear><abstractText>&lt;h4&gt;Aims&lt;/h4&gt;We study glass.</abstractText>
      <pubTypeList><pubType>research-article</pubType><pubType>Journal Article</pubType></pubTypeList>
      <keywordList><keyword>Glass</keyword></keywordList>`;
    expect(readEuropePmc(answer(result)).records).toEqual([
      {
        line: 2,
        outcome: 'paper',
        fields: {
          title: 'On shelves of glass',
          abstract: 'Aims We study glass.',
          authors: ['Doe, Jane', 'A House'],
          year: 2021,
          venue: 'The Shelf',
          keywords: ['Glass'],
          doi: '10.1000/e.1',
          sourceUrl: 'https://europepmc.org/article/MED/123',
          publicationType: 'journal-article',
        },
      },
    ]);
  });

  test('has short records with all authors in one text, and preprints', () => {
    const short =
      '<id>9</id><source>MED</source><title>Shelves.</title><authorString>Doe J, Roe M.</authorString><journalTitle>Shelf</journalTitle><pubYear>2020</pubYear><pubType>review; journal article</pubType>';
    const preprint =
      '<id>PPR7</id><source>PPR</source><title>Boards</title><bookOrReportDetails><publisher>A Server</publisher></bookOrReportDetails><firstPublicationDate>2022-03-04</firstPublicationDate>';
    expect(readEuropePmc(answer(short, preprint)).records).toMatchObject([
      {
        fields: {
          authors: ['Doe J', 'Roe M'],
          venue: 'Shelf',
          year: 2020,
          publicationType: 'journal-article',
        },
      },
      { fields: { venue: 'A Server', year: 2022, publicationType: 'preprint' } },
    ]);
  });
});
