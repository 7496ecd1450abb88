import type { LanguagePack } from '../../languages/pack.ts';
import type { Unit } from '../frame/frame.ts';

/** Whether a word is a verb that may be the centre of a clause, as far as we know: “is”, “said”, “fell”, “coûterait”, not “saying”. */
export function isVerb({ lower, capital }: Unit, pack: LanguagePack): boolean {
  const verb = pack.verbs.get(lower);
  if (pack.auxiliaries.has(lower) || (verb !== undefined && verb.form !== 'participle')) return true;
  return pack.isOtherVerb(lower) || (!capital && pack.reports.otherVerb?.test(lower) === true);
}
