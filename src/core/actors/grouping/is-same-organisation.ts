import type { Form } from './form.ts';
import { isAcronym } from './is-acronym.ts';
import { isSpelledAlike } from './is-spelled-alike.ts';

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
  if (short.known !== null && short.known === long.known) return 4;
  if (isAcronym(short, long)) return 4;
  const core = withoutLegalForm(short.words);
  if (core.every((word, index) => word === long.words[index])) return 3;
  if (isMisspelled(short.words, long.words)) return 2;
  const from = long.words.length - short.words.length;
  return from > 0 && short.words.every((word, index) => word === long.words[from + index]) ? 2 : 0;
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  const isLegal = words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '');
  return isLegal ? words.slice(0, -1) : words;
}

/** "Untied Nations" */
function isMisspelled(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length || short.length < 2) return false;
  const others = short.filter((word, index) => word !== long[index]);
  const at = short.findIndex((word, index) => word !== long[index]);
  return others.length === 1 && isSpelledAlike(others[0] ?? '', long[at] ?? '');
}
