/**
 * What the names of a country, its people and its language have in common: their first letters, and where these differ, one
 * of them for all; more letters where other words share the first four.
 *
 *     Norway, Norwegian                → norw
 *     France, French, Frenchman        → fren
 *     Austria, Austrian                → austri, and not Australia's
 *     Poland, Polish                   → poland, and not that of “police”
 *
 * @param word in any case.
 */
export function nationStem(word: string): string {
  const lower = word.toLowerCase();
  const stem = lower.slice(0, SHARED.has(lower.slice(0, LETTERS)) ? MORE_LETTERS : LETTERS);
  return STEMS.get(stem) ?? stem;
}

const LETTERS = 4;
const MORE_LETTERS = 6;

/** Austria and Australia, Niger and Nigeria, Slovakia and Slovenia; France and Frankfurt, Holland and Hollywood, Polish and police. */
const SHARED: ReadonlySet<string> = new Set(['aust', 'fran', 'holl', 'nige', 'pola', 'poli', 'slov']);

/** Stems of a country or a people that are not alike, and the one that stands for them. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ['dane', 'dani'],
  ['denm', 'dani'],
  ['fili', 'phil'],
  ['finl', 'finn'],
  ['france', 'fren'],
  ['hollan', 'dutc'],
  ['irel', 'iris'],
  ['neth', 'dutc'],
  ['pole', 'poland'],
  ['polish', 'poland'],
  ['span', 'spai'],
  ['swit', 'swis'],
  ['wale', 'wels'],
]);
