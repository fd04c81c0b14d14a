/** Right-to-left scripts. */
const rightToLeft = new Set(
  'Adlm Arab Aran Armi Avst Chrs Cprt Elym Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi'.split(
    ' ',
  ),
);

/**
 * The writing direction of a language tag; ltr for unknown ones.
 * @example ['he', 'sd-Deva'].map(directionOf) // => ['rtl', 'ltr']
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/**
 * Tells whether the first letter of a text is of a script that runs from right to left: SVG has no `dir="auto"`.
 * @example ['12 מילים', 'Words'].map(beginsRightToLeft) // => [true, false]
 */
export function beginsRightToLeft(text: string): boolean {
  return /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );
}
