import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/export/formats.ts';
import { joinPieces } from '../../src/export/pieces.ts';
import { dumpPapers } from './dump-papers.ts';
import { context } from './sample-papers.ts';

describe.each(exportFormats.filter(({ pieces }) => pieces))('$name in pieces', ({ format, pieces }) => {
  test('is the same text', () => {
    expect(joinPieces(pieces!(dumpPapers, context))).toBe(format(dumpPapers, context));
    expect(joinPieces(pieces!([], context))).toBe(format([], context));
  });

  test('has no piece of more than one paper', () => {
    const longest = Math.max(...dumpPapers.map((paper) => format([paper], context).length));
    for (const piece of pieces!(dumpPapers, context)) expect(piece.length).toBeLessThanOrEqual(longest);
  });
});
