import type { LanguagePack } from '../../languages/pack.ts';
import type { Unit } from '../frame/frame.ts';

/** Whether a word is a verb that may be the centre of a clause, as far as we know: “is”, “said”, “fell”, not “saying”. */
export function isVerb({ lower }: Unit, pack: LanguagePack): boolean {
  const verb = pack.verbs.get(lower);
  return pack.auxiliaries.has(lower) || (verb !== undefined && verb.form !== 'participle') || pack.isOtherVerb(lower);
}
