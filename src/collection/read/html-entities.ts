const NAMED = new Map(
  (
    'amp & lt < gt > quot " apos \' ndash – mdash — hellip … lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » ' +
    'times × middot · deg ° plusmn ± le ≤ ge ≥ ne ≠ asymp ≈ minus − infin ∞ rarr → larr ← micro µ copy © reg ® ' +
    'trade ™ sect § para ¶ euro € alpha α beta β gamma γ delta δ epsilon ε lambda λ mu μ pi π sigma σ tau τ ' +
    'theta θ omega ω szlig ß auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü eacute é egrave è agrave à aacute á ' +
    'iacute í oacute ó uacute ú ntilde ñ ccedil ç ecirc ê acirc â ocirc ô icirc î oslash ø aring å'
  )
    .split(' ')
    .map((word, index, list) => [word, list[index + 1]!] as const)
    .filter((_, index) => index % 2 === 0),
);
const SPACES: ReadonlySet<string> = new Set(['nbsp', 'ensp', 'emsp', 'thinsp']);
const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;

/** Text with HTML character references decoded, also where an ampersand was itself encoded first. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return SPACES.has(name) ? ' ' : (NAMED.get(name) ?? written);
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : written;
  });
}
