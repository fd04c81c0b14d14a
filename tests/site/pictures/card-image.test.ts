import { describe, expect, test } from 'vitest';
import { cardHash, drawCard, findUndrawable } from '../../../src/site/pictures/card-image.ts';
import { layOutCard } from '../../../src/site/pictures/card-layout.ts';
import { cardValues } from '../../../src/site/pictures/card-values.ts';

const theme = {
  paper: '#ffffff',
  ink: '#000000',
  inkSoft: '#444444',
  hairline: '#cccccc',
  accent: '#990000',
};

async function card(name: string, title: string) {
  const subject = { name, siteName: '', papers: [{ title, abstract: 'x'.repeat(900) }] };
  const undrawable = await findUndrawable([name, title]);
  return layOutCard({ ...cardValues(subject, undrawable), theme, hue: '#336699' });
}

describe('the fonts of the cards', () => {
  test('have Latin, Greek, Cyrillic and Vietnamese letters', async () => {
    expect(await findUndrawable(['naïve “Šmírà” – 3', 'ζωή', 'жизнь', 'Việt'])).toEqual(new Set());
  });

  test('are known to lack others, signs and emoji among them', async () => {
    expect(await findUndrawable(['汉字 a → b', 'عربي', '🙂'])).toEqual(
      new Set(['汉', '字', '→', 'ع', 'ر', 'ب', 'ي', '🙂']),
    );
  });
});

describe('a drawn card', () => {
  test('is a PNG of 1200 by 630 pixels, the same bytes for the same values', async () => {
    const png = Buffer.from(await drawCard(await card('Circuits', 'One')));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.equals(await drawCard(await card('Circuits', 'One')))).toBe(true);
    expect(png.equals(await drawCard(await card('Circuits', 'Two')))).toBe(false);
  });

  test('has nothing in the place of what its fonts lack', async () => {
    const [with_, without] = await Promise.all([card('Maps 🙂 of 漢', '漢字'), card('Maps of', '漢字')]);
    expect(with_).toEqual(without);
    await drawCard(with_);
  });

  test('has a name that changes with what it shows', async () => {
    const hashes = [await card('A', 'One'), await card('A', 'One'), await card('B', 'One')].map(cardHash);
    expect(hashes[0]).toMatch(/^[0-9a-f]{8}$/);
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
  });
});
