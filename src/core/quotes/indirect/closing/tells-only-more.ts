import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../../frame/frame.ts';
import { isVerb } from '../is-verb.ts';

/** The time stays linear where a sentence never ends. */
const FURTHEST = 60;

/**
 * Whether a sentence ends behind a source with nothing but more of it: no verb stands there but in a relative clause.
 *
 *     It is safe, said Ada | .                                   → yes
 *     It is safe, said Ada |, the mayor, who has crossed it.     → yes
 *     Ada, a nurse, said Orr |, who was late, would resign.      → no
 *
 * @param from the unit behind the source.
 */
export function tellsOnlyMore(units: readonly Unit[], from: number, pack: LanguagePack): boolean {
  const sentence = units[from - 1]?.sentence;
  let isRelative = false;
  for (let at = from; at < from + FURTHEST; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== sentence) return true;
    if (unit.kind === 'quote') return false;
    if (unit.text === ',') isRelative = pack.relatives.has(units[at + 1]?.lower ?? '');
    else if (unit.kind === 'word' && !isRelative && isVerb(unit, pack)) return false;
  }
  return false;
}
