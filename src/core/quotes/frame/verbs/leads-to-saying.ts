import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { VerbGroup } from './verb-group-at.ts';

/** The most units from "quoted" to "saying". */
const LONGEST_QUOTED = 8;

/** "The agency | quoted Ada Byron as saying": who quotes says nothing, and the quoted one does, by the verb that follows. */
export function leadsToSaying(units: readonly Unit[], { to, at, verb }: VerbGroup, pack: LanguagePack): boolean {
  if (verb === null || !pack.quotesAsSaying || verb.form === 'participle') return false;
  for (let next = to + 2; next <= to + LONGEST_QUOTED; next++) {
    const unit = units[next];
    if (unit === undefined || unit.sentence !== units[at]?.sentence || unit.kind === 'quote') return false;
    const known = pack.verbs.get(unit.lower);
    if (known?.force === 'saying' && known.form === 'participle')
      return (
        pack.subordinators.has(units[next - 1]?.lower ?? '') && !pack.subordinators.has(units[to + 1]?.lower ?? '')
      );
    if (known !== undefined) return false;
  }
  return false;
}
