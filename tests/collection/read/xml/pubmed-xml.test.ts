import { describe, expect, test } from 'vitest';
import { readPubmedXml } from '../../../../src/collection/read/xml/pubmed-xml.ts';

const article = (fields: string, more = '', data = '') =>
  `<PubmedArticle><MedlineCitation><Article>${fields}</Article>${more}</MedlineCitation>${data}</PubmedArticle>`;
const fieldsOf = (text: string) => {
  const [record] = readPubmedXml(`<PubmedArticleSet>\n${text}\n</PubmedArticleSet>`).records;
  return record?.outcome === 'paper' ? record.fields : record;
};

describe('an article of PubMed', () => {
  test('has its title, venue, year, people, keywords, DOI and type', () => {
    const fields = `<Journal><JournalIssue><PubDate><MedlineDate>2020 Jan-Feb</MedlineDate></PubDate></JournalIssue>
      <Title>Journal of Shelves</Title><ISOAbbreviation>J Shelv</ISOAbbreviation></Journal>
      <ArticleTitle>The <i>SHELF</i>
        gene.</ArticleTitle>
      <ELocationID EIdType="pii">77</ELocationID><ELocationID EIdType="doi">10.1000/A.1</ELocationID>
      <AuthorList><Author><LastName>Poe</LastName><ForeName>Ann B</ForeName><Initials>AB</Initials></Author>
      <Author><LastName>Roe</LastName><Initials>C</Initials></Author>
      <Author><CollectiveName>Shelf Study Group</CollectiveName></Author></AuthorList>
      <PublicationTypeList><PublicationType>English Abstract</PublicationType>
      <PublicationType>Journal Article</PublicationType></PublicationTypeList>`;
    const keywords =
      '<KeywordList><Keyword>books</Keyword><Keyword>Books</Keyword><Keyword>wood</Keyword></KeywordList>';
    expect(fieldsOf(article(fields, keywords))).toEqual({
      title: 'The SHELF gene.',
      authors: ['Poe, Ann B', 'Roe, C', 'Shelf Study Group'],
      year: 2020,
      venue: 'Journal of Shelves',
      keywords: ['books', 'wood'],
      doi: '10.1000/a.1',
      publicationType: 'journal-article',
    });
  });

  test('has a page, and the headings of PubMed where it has no keywords of its own', () => {
    const headings =
      '<PMID>77</PMID><MeshHeadingList><MeshHeading><DescriptorName>Wood</DescriptorName><QualifierName>history</QualifierName></MeshHeading></MeshHeadingList>';
    const title = '<ArticleTitle>A</ArticleTitle>';
    expect(fieldsOf(article(title, headings))).toEqual({
      title: 'A',
      keywords: ['Wood'],
      sourceUrl: 'https://pubmed.ncbi.nlm.nih.gov/77/',
    });
    const own = '<KeywordList><Keyword>oak</Keyword></KeywordList>';
    expect(fieldsOf(article(title, own + headings))).toMatchObject({ keywords: ['oak'] });
  });

  test('has the parts of a structured abstract after their labels', () => {
    const parts =
      '<ArticleTitle>A</ArticleTitle><Abstract><AbstractText Label="AIM">To sort.</AbstractText><AbstractText Label="UNLABELLED">We did<sup>2</sup>.</AbstractText><AbstractText/></Abstract>';
    expect(fieldsOf(article(parts))).toMatchObject({ abstract: 'AIM: To sort. We did2.' });
  });

  test('has no abstract where PubMed says so', () => {
    const none =
      '<ArticleTitle>A</ArticleTitle><Abstract><AbstractText>[No abstract available]</AbstractText></Abstract>';
    expect(fieldsOf(article(none))).toEqual({ title: 'A' });
  });

  test('has the title in its own language where there is no other', () => {
    const titles = (title: string) =>
      article(`<ArticleTitle>${title}</ArticleTitle><VernacularTitle>Regale</VernacularTitle>`);
    expect(fieldsOf(titles('[Not Available].'))).toEqual({ title: 'Regale' });
    expect(fieldsOf(titles('[Shelves].'))).toEqual({ title: '[Shelves].' });
  });

  test('has its own DOI, not one of the papers that it refers to', () => {
    const ids = (inner: string) =>
      `<PubmedData>${inner}<ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/other</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData>`;
    const title = '<ArticleTitle>A</ArticleTitle>';
    expect(fieldsOf(article(title, '', ids('')))).toEqual({ title: 'A' });
    const own =
      '<ArticleIdList><ArticleId IdType="pubmed">1</ArticleId><ArticleId IdType="doi">10.1000/own</ArticleId></ArticleIdList>';
    expect(fieldsOf(article(title, '', ids(own)))).toEqual({ title: 'A', doi: '10.1000/own' });
  });

  test('may be a chapter of a book', () => {
    const chapter =
      '<PubmedBookArticle><BookDocument><ArticleTitle>Oak</ArticleTitle><Book><BookTitle>Woods</BookTitle><PubDate><Year>2011</Year></PubDate></Book><Abstract><AbstractText>Hard.</AbstractText></Abstract></BookDocument></PubmedBookArticle>';
    expect(fieldsOf(chapter)).toEqual({ title: 'Oak', abstract: 'Hard.', year: 2011, venue: 'Woods' });
  });

  test('is told from a list of what was deleted, which is named', () => {
    const { outside } = readPubmedXml(
      `<PubmedArticleSet>${article('<ArticleTitle>A</ArticleTitle>')}<DeleteCitation><PMID>123</PMID></DeleteCitation></PubmedArticleSet>`,
    );
    expect(outside).toEqual([{ line: 1, reason: 'belongs to no record: 123' }]);
  });
});
