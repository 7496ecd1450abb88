import { matchKnownName } from '../known-names.ts';
import type { Form } from './form.ts';

const SMALL_WORDS = new Set([
  'of',
  'for',
  'and',
  '&',
  'in',
  'on',
  'de',
  'la',
  'del',
  'des',
  'du',
  'le',
  'et',
  'der',
  'für',
  'und',
]);
const LEGAL_FORMS = new Set([
  'inc',
  'corp',
  'corporation',
  'ltd',
  'limited',
  'co',
  'company',
  'plc',
  'llc',
  'ag',
  'sa',
  'nv',
  'gmbh',
  'group',
  'holdings',
]);

/**
 * Says how well a short name fits an organisation's long one: 0 is not at all.
 *
 *     IAEA, International Atomic Energy Agency    → 4: its first letters
 *     Norwich, Norwich City                       → 3: its beginning
 *     Coalition, National Coalition               → 2: its end
 *     Bank, Bank of England                       → 3
 *     City, Manchester United                     → 0
 */
export function isSameOrganisation(short: Form, long: Form): number {
  const known = matchKnownName(long.text);
  if (known !== null && matchKnownName(short.text)?.name === known.name) return 4;
  if (isAcronym(short, long)) return 4;
  const core = withoutLegalForm(short.words);
  if (core.every((word, index) => word === long.words[index])) return 3;
  const from = long.words.length - short.words.length;
  return from > 0 && short.words.every((word, index) => word === long.words[from + index]) ? 2 : 0;
}

function isAcronym(short: Form, long: Form): boolean {
  const letters = short.words.length === 1 ? (short.words[0] ?? '') : '';
  if (letters.length < 2 || long.words.length < 2) return false;
  if (!/^(?:\p{Lu}\.?){2,}s?$|^\p{Lu}\p{Ll}{2,5}$/u.test(short.text)) return false;
  return initials(long.words) === letters || initials(long.words.filter((word) => !SMALL_WORDS.has(word))) === letters;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  const isLegal = words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '');
  return isLegal ? words.slice(0, -1) : words;
}
