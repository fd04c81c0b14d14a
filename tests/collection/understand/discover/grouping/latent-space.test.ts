import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawLots } from '../../../../../src/collection/understand/discover/grouping/drawn-lots.ts';
import { buildLatentSpace } from '../../../../../src/collection/understand/discover/grouping/latent-space.ts';
import { rowCosine } from '../../../../../src/collection/understand/similar/unit-rows.ts';
import { buildTermSpace } from '../../../../../src/collection/understand/term-space.ts';
import { somePapers } from '../../samples.ts';
import { cosine, readVectors } from '../../similar/sparse-vectors.ts';

const lotsOf = (papers: readonly { id: string }[]) => drawLots(papers.map(({ id }) => id));

test('papers come close that use different words of one theme', () => {
  const abstracts = [
    'Engines drive cars. Wheels.',
    'Engines drive automobiles. Wheels.',
    'Wheels of cars, engines of automobiles.',
    'Cars.',
    'Automobiles.',
    'Ovens bake bread. Yeast.',
    'Ovens bake loaves. Yeast.',
    'Yeast in bread, ovens for loaves.',
  ];
  const papers = abstracts.map((abstract, i) => ({ id: `paper${i}`, title: 'Untitled', abstract }));
  const latent = buildLatentSpace(buildTermSpace(papers), 2, lotsOf(papers));
  expect(rowCosine(latent, 3, 4)).toBeGreaterThan(0.8);
  expect(rowCosine(latent, 0, 5)).toBeLessThan(0.5);
});

test('with as many dimensions as papers nothing is lost: likeness is the cosine', () => {
  fc.assert(
    fc.property(somePapers, (papers) => {
      const space = buildTermSpace(papers);
      const latent = buildLatentSpace(space, 20, lotsOf(papers));
      const vectors = readVectors(space);
      vectors.forEach((a, i) => {
        vectors.forEach((b, j) => {
          expect(rowCosine(latent, i, j)).toBeCloseTo(cosine(a, b), 6);
        });
      });
    }),
  );
});
