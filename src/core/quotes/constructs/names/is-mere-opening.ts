import type { Phrase } from '../../frame/phrases/phrase.ts';
import type { Place } from '../construct.ts';

/**
 * One word that no actor has, with the capital of its sentence's beginning: a verb, as a rule, where subjects are left out.
 *
 *     | Ride |, poi si fa serio.      → no name
 *     | Byron | ride.                 → a name, as far as the article has such an actor
 */
export function isMereOpening({ paragraphs, pack, cast }: Place, { from, to }: Phrase, paragraph: number): boolean {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  const unit = units[from];
  if (unit === undefined || from !== to || !pack.readsTopics || pack.pronouns.has(unit.lower)) return false;
  return units[from - 1]?.sentence !== unit.sentence && cast.kindOf(unit) === null;
}
