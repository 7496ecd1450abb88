import type { ReportingVerb } from '../../../languages/pack/verb-words.ts';
import type { LanguagePack } from '../../../languages/pack.ts';

/**
 * Whether a verb of speech has no noun of its form.
 *
 *     say, argue      → yes
 *     claim, report   → no: a claim, the report
 */
export function isNeverNoun(verb: ReportingVerb | null, { documents, reports: { nouns } }: LanguagePack): boolean {
  return verb?.force === 'saying' && !nouns.has(verb.lemma) && !documents.has(verb.lemma);
}
