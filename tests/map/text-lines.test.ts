import { describe, expect, test } from 'vitest';
import { breakText } from '../../src/map/text-lines.ts';

const measure = (text: string) => text.length;

describe('a text in lines', () => {
  test('stays on one line where it fits', () => {
    expect(breakText('night owls', measure, 10)).toEqual({ lines: ['night owls'], width: 10 });
  });

  test('has as few lines as it needs, about as long as each other', () => {
    expect(breakText('freight trains on narrow gauges', measure, 16).lines).toEqual([
      'freight trains',
      'on narrow gauges',
    ]);
    expect(breakText('freight trains on narrow gauges', measure, 12).lines).toEqual([
      'freight',
      'trains on',
      'narrow gauges',
    ]);
  });

  test('has three lines at most', () => {
    expect(breakText('a b c d e f g h', measure, 1).lines).toHaveLength(3);
  });

  test('is cut where a word never ends', () => {
    const { lines, width } = breakText(`the ${'o'.repeat(500)}`, measure, 10);
    expect(lines).toEqual(['the', `${'o'.repeat(19)}…`]);
    expect(width).toBe(20);
  });
});
