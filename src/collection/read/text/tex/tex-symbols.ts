const GREEK = pairs(
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ ' +
    'lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ ' +
    'phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ ' +
    'Phi Φ Psi Ψ Omega Ω',
);
const SIGNS = pairs(
  'times × cdot · pm ± mp ∓ div ÷ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙ wedge ∧ vee ∨ ' +
    'neg ¬ lnot ¬ forall ∀ exists ∃ nabla ∇ partial ∂ infty ∞ emptyset ∅ varnothing ∅ ell ℓ hbar ℏ Re ℜ ' +
    'Im ℑ aleph ℵ sum ∑ prod ∏ int ∫ ldots … dots … cdots ⋯ textellipsis … degree ° textdegree ° ' +
    'prime ′ dagger † ddagger ‡ S § P ¶ pounds £ euro € texteuro € copyright © textregistered ® ' +
    'texttrademark ™ textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ ' +
    'textquotedblright ” texttimes × textmu μ checkmark ✓ cmark ✓ xmark ✗ langle ⟨ rangle ⟩ lfloor ⌊ ' +
    'rfloor ⌋ lceil ⌈ rceil ⌉ mid | vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ top ⊤ perp ⊥',
);
const RELATIONS = pairs(
  'le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ ' +
    'equiv ≡ propto ∝ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ ' +
    'to → rightarrow → longrightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ ' +
    'Leftrightarrow ⇔ implies ⇒ iff ⇔ mapsto ↦ uparrow ↑ downarrow ↓ gtrsim ≳ lesssim ≲ triangleq ≜',
);
const WORDS = pairs('ie i.e. eg e.g. etal et␣al. etc etc. TeX TeX LaTeX LaTeX BibTeX BibTeX');

/** The characters for control words in running text. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([...GREEK, ...SIGNS, ...RELATIONS, ...WORDS]);

/** Relation signs, which are written with spaces around them. */
export const RELATION_SIGNS: ReadonlySet<string> = new Set(RELATIONS.values());

/** Letters that have a control word of their own. */
export const LETTERS: ReadonlyMap<string, string> = pairs(
  'ss ß o ø O Ø ae æ AE Æ oe œ OE Œ aa å AA Å l ł L Ł i ı j ȷ dh ð th þ dj đ DJ Đ',
);

/** Accent commands and the combining character each puts on a letter. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

/** The accents of formulas, likewise. */
export const MATH_ACCENTS: ReadonlyMap<string, string> = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['bar', '\u0304'],
  ['overline', '\u0304'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['vec', '\u20d7'],
]);

const SUPERSCRIPTS = new Map(
  zip(
    '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW*′⊤',
    '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ*′ᵀ',
  ),
);
const SUBSCRIPTS = new Map(zip('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'));

/**
 * The text in superscript characters; undefined when Unicode lacks one of them.
 * @example superscript('10') // => '¹⁰'
 */
export function superscript(text: string): string | undefined {
  return convertEach(text, SUPERSCRIPTS);
}

/**
 * The text in subscript characters; undefined when Unicode lacks one of them.
 * @example subscript('q') // => undefined
 */
export function subscript(text: string): string | undefined {
  return convertEach(text, SUBSCRIPTS);
}

function convertEach(text: string, table: ReadonlyMap<string, string>): string | undefined {
  let converted = '';
  for (const character of text) {
    const other = table.get(character);
    if (other === undefined) return undefined;
    converted += other;
  }
  return converted;
}

function zip(from: string, to: string): [string, string][] {
  const others = [...to];
  return [...from].map((character, index) => [character, others[index]!]);
}

function pairs(list: string): Map<string, string> {
  const words = list.split(' ');
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < words.length; index += 2) {
    map.set(words[index]!, words[index + 1]!.replace('␣', ' '));
  }
  return map;
}
