import { describe, expect, test } from 'vitest';
import { readMods } from '../../../../src/collection/read/xml/mods.ts';

const host = (inner: string) => `<relatedItem type="host">${inner}</relatedItem>`;
const name = (parts: string, role?: string) =>
  `<name>${parts}${role === undefined ? '' : `<role><roleTerm>${role}</roleTerm></role>`}</name>`;
const fieldsOf = (inner: string) => {
  const [record] = readMods(`<modsCollection><mods>${inner}</mods></modsCollection>`).records;
  return record?.outcome === 'paper' ? record.fields : record;
};
const TITLE = '<titleInfo><title>Shelves</title></titleInfo>';

describe('a record of MODS', () => {
  test('has its own title, not those of its host or in other forms', () => {
    const info = `<titleInfo type="abbreviated"><title>Shelv</title></titleInfo>
      <titleInfo><nonSort>The</nonSort><title>Shelves</title><subTitle>a view</subTitle></titleInfo>`;
    const journal = host('<titleInfo><title>Wood</title></titleInfo><genre>academic journal</genre>');
    expect(fieldsOf(info + journal)).toEqual({
      title: 'The Shelves: a view',
      venue: 'Wood',
      publicationType: 'journal-article',
    });
  });

  test('has authors and people without a role, and no editors', () => {
    const parts = '<namePart type="given">Ann</namePart><namePart type="family">Poe</namePart>';
    const names = name(parts, 'aut') + name('<namePart>Shelf Society</namePart>') + name(parts, 'editor');
    expect(fieldsOf(TITLE + names)).toEqual({ title: 'Shelves', authors: ['Poe, Ann', 'Shelf Society'] });
    expect(fieldsOf(TITLE + name(parts, 'edt'))).toEqual({ title: 'Shelves' });
  });

  test('has year, abstract, topics, DOI, address and type', () => {
    const fields = `<abstract>We sort.</abstract><subject><topic>wood</topic><topic>age</topic></subject>
      <identifier type="DOI">10.1000/C.3</identifier><identifier type="uri">https://example.org/c</identifier>
      <genre>thesis</genre>${host('<part><date>2003-05</date></part>')}`;
    expect(fieldsOf(TITLE + fields)).toEqual({
      title: 'Shelves',
      abstract: 'We sort.',
      year: 2003,
      keywords: ['wood', 'age'],
      doi: '10.1000/c.3',
      sourceUrl: 'https://example.org/c',
      publicationType: 'thesis',
    });
  });
});
