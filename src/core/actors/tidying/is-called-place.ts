import { onceByLanguage } from '../../languages/once-by-language.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import { wordsOfClass } from '../../text/word-lists/words-of-class.ts';
import { PLACE_NOUNS } from '../lists/words/nouns/place-nouns.ts';

/**
 * Whether the noun before a name says that it is a place.
 *
 *     the island of [Norham], l’île de [Norham], die Insel [Norham]   → yes
 *     the island’s [Norham], the head of [Norham]                     → no
 */
export function isCalledPlace(text: string, { start }: Span, pack: LanguagePack): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const nouns = placeNounsOf(pack);
  const last = before.slice(before.lastIndexOf(' ', before.length - 2) + 1).trimEnd();
  // Before most names stands neither, and no expression need be run.
  if ((!nouns.has(last) && !pack.genitives.has(last)) || !LEADS_ON.test(before)) return false;
  return nouns.has(last) || nouns.has(before.match(/\p{L}+['’]?/gu)?.at(-2) ?? '');
}

const placeNounsOf = onceByLanguage((pack: LanguagePack) => wordsOfClass(PLACE_NOUNS, pack.code));

/** Two words and nothing between them and the name: "island of ", "isola d’". */
const LEADS_ON = /\p{L} \p{L}+(?: |['’])$/u;

/** Longer than the longest noun with the longest genitive. */
const REACH = 24;
