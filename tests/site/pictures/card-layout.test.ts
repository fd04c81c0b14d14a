import { describe, expect, test } from 'vitest';
import {
  CARD_SIZE,
  type CardElement,
  type CardValues,
  fitName,
  layOutCard,
} from '../../../src/site/pictures/card-layout.ts';

const values: CardValues = {
  name: 'Circuits',
  siteName: 'A shelf',
  papers: 12,
  titles: ['One', 'Two', 'Three', 'Four'],
  lengths: [900, 1200],
  theme: { paper: '#fff', ink: '#000', inkSoft: '#444', hairline: '#ccc', accent: '#900' },
  hue: '#b05050',
};

function textsOf({ props: { children = [] } }: CardElement): string[] {
  return typeof children === 'string' ? [children] : children.flatMap(textsOf);
}

describe('the layout of a card', () => {
  test('says the name of the site, name, number of papers and three titles, in this order', () => {
    expect(textsOf(layOutCard(values))).toEqual(['A shelf', 'Circuits', '12 papers', 'One', 'Two', 'Three']);
  });

  test('leads with the number of papers where the name cannot be drawn', () => {
    const texts = textsOf(layOutCard({ ...values, name: '', siteName: '', titles: [] }));
    expect(texts).toEqual(['12 papers']);
  });

  test('is as large as social networks ask, in the colours it is given', () => {
    const { style } = layOutCard(values).props;
    expect(style).toMatchObject({ width: 1200, height: 630, backgroundColor: '#fff' });
    expect(JSON.stringify(layOutCard(values))).toContain('"fill":"#b05050"');
  });
});

describe('a name', () => {
  const smallest = (CARD_SIZE.width / 300) * 13;

  test('is set smaller the longer it is, and stays legible on a thumbnail of 300 pixels', () => {
    const words =
      'a name that grows by the word until it is a sentence of its own and has no end in sight'.split(' ');
    const sizes = words.map((_, index) => fitName(words.slice(0, index + 1).join(' ')).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallest);
  });

  test('is kept whole while there is room, and else cut at a word', () => {
    expect(fitName('Mechanistic interpretability and circuits').text).toBe(
      'Mechanistic interpretability and circuits',
    );
    const { text, lines } = fitName('many words '.repeat(40).trim());
    expect(text).toMatch(/^(?:many words ?)+(?:many)?…$/);
    expect(lines).toBe(4);
  });
});
