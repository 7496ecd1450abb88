/**
 * What the names of a country, its people and its language have in common: their first letters, and where these differ, one
 * of them for all; more letters where two nations share them.
 *
 *     Norway, Norwegian                → norw
 *     France, French, Frenchman        → fren
 *     Austria, Austrian                → austri, and not Australia's
 *
 * @param word in any case.
 */
export function nationStem(word: string): string {
  const lower = word.toLowerCase();
  const stem = lower.slice(0, LETTERS);
  if (SHARED.has(stem)) return lower.slice(0, MORE_LETTERS);
  return STEMS.get(stem) ?? stem;
}

const LETTERS = 4;
const MORE_LETTERS = 6;

/** Austria and Australia, Niger and Nigeria, Slovakia and Slovenia. */
const SHARED: ReadonlySet<string> = new Set(['aust', 'nige', 'slov']);

/** Stems of a country or a people that are not alike, and the one that stands for them. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ['dane', 'dani'],
  ['denm', 'dani'],
  ['fili', 'phil'],
  ['finl', 'finn'],
  ['fran', 'fren'],
  ['holl', 'dutc'],
  ['irel', 'iris'],
  ['neth', 'dutc'],
  ['pola', 'poli'],
  ['pole', 'poli'],
  ['span', 'spai'],
  ['swit', 'swis'],
  ['wale', 'wels'],
]);
