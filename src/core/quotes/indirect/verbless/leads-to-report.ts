import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../../frame/frame.ts';

/** Whether a word may lead to what is reported behind a noun or an adjective: his claim *that* …, sure *whether* …, ready *to* …. */
export function leadsToReport(unit: Unit | undefined, { reports }: LanguagePack): boolean {
  const word = unit?.lower ?? '';
  return reports.that.has(word) || reports.whether.has(word) || reports.infinitive.has(word);
}
