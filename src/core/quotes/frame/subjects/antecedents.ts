import { kinOf } from '../../../languages/kin-of.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import type { FoundSubject } from './found-subject.ts';

/**
 * Whom a relative word may mean: the phrase before it, and the name that hangs on that; the name first where the noun is
 * of nobody who speaks.
 *
 *     a setback for | Ada Byron |, who said   → Ada Byron, a setback for Ada Byron
 *     a lawyer for Ada Byron, who said        → a lawyer for Ada Byron, Ada Byron
 *
 * @param at the unit before the relative word.
 */
export function antecedents(units: readonly Unit[], at: number, pack: LanguagePack): FoundSubject[] {
  const comma = units[at];
  const subject = phraseEndingAt(units, comma?.kind === 'point' ? at - 1 : at, pack);
  if (subject === null) return [];
  const hanging = nameBehindPreposition(units, subject, pack);
  if (hanging === null) return [{ subject, order: 'relative' }];
  const { head, name } = hanging;
  const speaks = pack.speakingNouns.has(head) || kinOf(head, pack) !== null;
  return (speaks ? [subject, name] : [name, subject]).map((one) => ({ subject: one, order: 'relative' }));
}

/** "a setback | for | Ada Byron": the noun, and the name. */
function nameBehindPreposition(
  units: readonly Unit[],
  { from, to }: Phrase,
  { prepositions }: LanguagePack,
): { readonly head: string; readonly name: Phrase } | null {
  for (let at = to - 1; at > from; at--) {
    const [head, unit] = [units[at - 1], units[at]];
    if (!prepositions.has(unit?.lower ?? '')) continue;
    const isName = units.slice(at + 1, to + 1).every(({ capital }) => capital);
    if (head === undefined || head.capital || !isName) return null;
    return { head: head.lower, name: { from: at + 1, to, kind: 'name' } };
  }
  return null;
}
