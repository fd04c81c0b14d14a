import { expect, test } from 'vitest';
import { readNbib } from '../../../../../src/collection/read/lines/tagged/nbib.ts';
import { foundPapers, onlyPaper } from '../found-papers.ts';

const RECORD = `
PMID- 12345678
OWN - NLM
STAT- MEDLINE
DP  - 2006 Mar 1
TI  - Tides of small bays in
      cold water.
LID - 10.5555/tides [doi]
AB  - BACKGROUND: Bays are
      small. RESULTS: They rise.
CI  - Copyright 2006 Nobody.
FAU - Poe, Ann B
AU  - Poe AB
AD  - Institute of Water, AB -
      Village.
FAU - Low, Tom
AU  - Low T
CN  - Tide Group
PT  - Evaluation Study
PT  - Journal Article
TA  - J Bays
JT  - Journal of bays
MH  - *Water
AID - j-1 [pii]
AID - 10.5555/tides [doi]
`;

test('a record of PubMed becomes a paper with all that it says', () => {
  expect(readNbib(RECORD)).toEqual({
    records: [
      {
        line: 2,
        outcome: 'paper',
        fields: {
          title: 'Tides of small bays in cold water.',
          abstract: 'BACKGROUND: Bays are small. RESULTS: They rise.',
          authors: ['Poe, Ann B', 'Low, Tom'],
          year: 2006,
          venue: 'Journal of bays',
          keywords: ['Water'],
          doi: '10.5555/tides',
          sourceUrl: 'https://pubmed.ncbi.nlm.nih.gov/12345678/',
          publicationType: 'journal-article',
        },
      },
    ],
    outside: [],
    warnings: [],
  });
});

test('the keywords of the authors go before the subject headings of the library', () => {
  expect(
    onlyPaper(readNbib('PMID- 1\nTI  - A\nMH  - Water/chemistry\nOT  - bays\nOT  - tides, small')).keywords,
  ).toEqual(['bays', 'tides, small']);
  expect(
    onlyPaper(readNbib('PMID- 1\nTI  - A\nMH  - Water/*chemistry\nMH  - Water/physics')).keywords,
  ).toEqual(['Water']);
});

test('records begin at PMID or OWN, with or without blank lines between', () => {
  const papers = foundPapers(
    readNbib('PMID- 1\nOWN - NLM\nTI  - A\nPMID- 2\nOWN - NLM\nBTI - B\n\nOWN - NLM\nTI  - C\n'),
  );
  expect(papers.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
});

test('names in short are taken where there are none in full', () => {
  expect(onlyPaper(readNbib('PMID- 1\nTI  - A\nAU  - Poe AB\nAU  - Low T')).authors).toEqual([
    'Poe AB',
    'Low T',
  ]);
});
