import { expect, test } from 'vitest';
import type { Paper } from '../../../../src/collection/paper.ts';
import type { CitablePaper } from '../../../../src/export/citation/citable-paper.ts';
import { formatCslJson } from '../../../../src/export/citation/csl-json.ts';
import { dumpPapers } from '../../../export/dump-papers.ts';
import { context } from '../../../export/sample-papers.ts';
import { fullPapers } from '../../../full-metadata.ts';
import { readJson } from './read-json.ts';

const FIELDS = [
  'title',
  'abstract',
  'authors',
  'year',
  'venue',
  'doi',
  'arxivId',
  'keywords',
  'sourceUrl',
] as const;

/** What is known of a paper but for what a program derived, one text for each. */
function known(paper: Partial<Paper | CitablePaper>): string {
  return JSON.stringify(FIELDS.map((field) => paper[field] ?? null));
}

function readBack(text: string): string[] {
  const { records, warnings, outside } = readJson(text);
  expect([...warnings, ...outside]).toEqual([]);
  return records.map((record) => known(record.outcome === 'paper' ? record.fields : {}));
}

test('our own CSL-JSON gives the same papers back', () => {
  const citable = fullPapers.map((paper) => ({ ...paper, url: `https://example.org/papers/${paper.slug}/` }));
  for (const papers of [citable, dumpPapers]) {
    expect(readBack(formatCslJson(papers, context))).toEqual(papers.map(known));
  }
});

test('our own papers.json gives the same papers back', () => {
  const collection = { title: 'A shelf', papers: fullPapers.length, snapshot: null };
  const text = JSON.stringify({ version: 1, collection, papers: fullPapers });
  expect(readBack(text)).toEqual(fullPapers.map(known));
});
