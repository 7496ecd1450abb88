import type { GrammaticalNumber } from '../../../languages/pack/verb-words.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from './phrase.ts';

/**
 * Whether a phrase is of one or of several; `null` where nothing tells.
 *
 *     ils, les syndicats, Ada Byron et Karl Orr   → many
 *     elle, la maire, Ada Byron                   → one
 *     fontes do partido                           → nothing tells
 */
export function numberOfPhrase(
  units: readonly Unit[],
  { from, to, kind }: Phrase,
  pack: LanguagePack,
): GrammaticalNumber | null {
  const first = units[from]?.lower ?? '';
  if (kind === 'pronoun') return pack.pronouns.get(first)?.number ?? null;
  if (pack.pluralDeterminers.has(first)) return 'many';
  if (pack.determiners.has(first) || pack.possessives.has(first)) return 'one';
  if (kind !== 'name') return null;
  for (let at = from; at < to; at++) if (pack.coordinators.has(units[at]?.lower ?? '')) return 'many';
  return 'one';
}
