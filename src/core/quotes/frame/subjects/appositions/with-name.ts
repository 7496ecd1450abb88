import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { nameInApposition } from '../../phrases/name-in-apposition.ts';
import type { FoundSubject } from '../found-subject.ts';

/** "Le maire, Ada Byron, a refusé et demande", "selon le maire (PLO), Ada Byron": the name, if the pack wants it so. */
export function withName(units: readonly Unit[], found: FoundSubject, pack: LanguagePack): FoundSubject {
  const named = pack.namesRoles ? nameInApposition(units, found.subject, pack) : null;
  return named === null ? found : { subject: named, order: found.order };
}
