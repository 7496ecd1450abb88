import type { LanguagePack } from '../../../../languages/pack.ts';

/**
 * The noun that says what somebody is, in lower case.
 *
 *     headOfRole('the minister for trade', ENGLISH_PACK)         // 'minister'
 *     headOfRole('l’ancien technicien italien', FRENCH_PACK)     // 'technicien'
 */
export function headOfRole(role: string, pack: LanguagePack): string {
  const words = role.toLowerCase().match(/[\p{L}\p{N}-]+['’]?/gu) ?? [];
  const end = words.findIndex((word, at) => at > 0 && pack.prepositions.has(word) && !pack.determiners.has(word));
  const own = (end === -1 ? words : words.slice(0, end)).filter(
    (word) => !pack.determiners.has(word) && !pack.possessives.has(word),
  );
  const known = own.find((word) => pack.speakingNouns.has(word) || pack.kin.has(word));
  const first = pack.nounsFirst ? own.find((word) => !pack.leadingAdjectives.has(word)) : undefined;
  return known ?? first ?? own.at(-1) ?? words.at(-1) ?? role.toLowerCase();
}
