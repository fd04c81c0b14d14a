import { describe, expect, test } from 'vitest';
import { drawSpines } from '../../../src/site/pictures/book-spines.ts';

const count = (outline: string) => outline.split('M').length - 1;

describe('the spines of papers', () => {
  test('are as many as the papers and as tall as their abstracts, within bounds', () => {
    const { outline, width, height } = drawSpines([1000, 5000, 1]);
    expect(outline).toBe('M0 22h7v22h-7zM8 0h7v44h-7zM16 40h7v4h-7z');
    expect([width, height]).toEqual([24, 44]);
  });

  test('are thinned out where they are too many to be seen', () => {
    expect(count(drawSpines(Array(80).fill(500)).outline)).toBe(80);
    expect(count(drawSpines(Array(1000).fill(500)).outline)).toBeLessThanOrEqual(80);
  });

  test('of no papers take no place', () => {
    expect(drawSpines([])).toEqual({ outline: '', width: 8, height: 44 });
  });
});
