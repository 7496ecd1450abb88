import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from './phrase.ts';

/** An article and an adjective before what somebody says: la dura | replica. */
const MOST_BEFORE = 2;

/**
 * Whose utterance a phrase announces; `null` if it announces none.
 *
 *     la dura replica di | Ada Byron         → Ada Byron
 *     Réponse d’ | Ada Byron                 → Ada Byron
 *     la maire de Norham                     → none: nothing that is said
 *     la réponse                             → none: nobody's
 */
export function ownerOfUtterance(
  units: readonly Unit[],
  { from, to, kind }: Phrase,
  { utterances, genitives }: LanguagePack,
): Phrase | null {
  for (let at = from; at <= from + MOST_BEFORE && at + 2 <= to; at++)
    if (utterances.has(units[at]?.lower ?? '') && genitives.has(units[at + 1]?.lower ?? ''))
      return { from: at + 2, to, kind };
  return null;
}
