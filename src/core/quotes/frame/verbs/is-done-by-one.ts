import type { ReportingVerb } from '../../../languages/pack/verb-words.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import { POSSESSIVE } from '../phrases/words/possessive.ts';
import { isNeverNoun } from './is-never-noun.ts';

/**
 * Whether somebody alone is named up to a unit, who would not do what a verb's dictionary form behind it says.
 *
 *     the town’s annual | report       → one
 *     Ada Byron’s old | message        → one
 *     as part of its annual | report   → one
 *     a nurse with a late | report     → one, though “the nurse” may be several elsewhere
 *     the neighbours | report          → several
 *     the family | report              → several: a group
 *     the heads of the town | report   → several: what they head does not count
 *     people briefed on the plan | say → several: what a preposition or a verb leads to does not count
 */
export function isDoneByOne(units: readonly Unit[], last: number, verb: ReportingVerb, pack: LanguagePack): boolean {
  const phrase = phraseEndingAt(units, last, pack);
  if (phrase === null) return false;
  const opening = units[openingOf(units, phrase.from, pack)]?.lower ?? '';
  const isLed = pack.articles.has(opening) || pack.possessives.has(opening);
  if (!isLed && !isOwned(units, phrase) && !isPartOf(units, phrase, pack)) return false;
  const before = units[phrase.from - 1]?.lower ?? '';
  if (isNeverNoun(verb, pack) && (pack.prepositions.has(before) || pack.isOtherVerb(before))) return false;
  let head = phrase.from;
  while (head < phrase.to && !pack.nounPrepositions.has(units[head + 1]?.lower ?? '')) head++;
  const { lower = '', capital = false } = units[head] ?? {};
  const holdsSome = pack.genitives.has(units[head + 1]?.lower ?? '');
  const isOneOfSome = pack.articles.has(opening) && !pack.definites.has(opening) && !holdsSome;
  if (capital || pack.pluralNoun.test(lower) || pack.groupNouns.has(lower)) return false;
  return isOneOfSome || !pack.speakingNouns.has(lower);
}

/**
 * "| a | long and much dreaded report", "| a | “hasty” whistle call": where a phrase of two adjectives, or of one in marks, begins;
 * else where it does itself.
 */
function openingOf(units: readonly Unit[], from: number, pack: LanguagePack): number {
  if (units[from - 1]?.kind === 'quote' && pack.articles.has(units[from - 2]?.lower ?? '')) return from - 2;
  const [article, adjective, and] = [units[from - 3], units[from - 2], units[from - 1]];
  const isJoined = pack.coordinators.has(and?.lower ?? '') && adjective?.kind === 'word' && !adjective.closed;
  return isJoined && pack.articles.has(article?.lower ?? '') ? from - 3 : from;
}

/** "| part of its | annual report": one without an article, and whose it is part of. */
function isPartOf(units: readonly Unit[], { from }: Phrase, pack: LanguagePack): boolean {
  const [head, of, whose] = [units[from], units[from + 1], units[from + 2]];
  if (head === undefined || head.closed || !pack.genitives.has(of?.lower ?? '')) return false;
  return pack.possessives.has(whose?.lower ?? '') && pack.prepositions.has(units[from - 1]?.lower ?? '');
}

/** "Ada Byron | ’s | old blog". */
function isOwned(units: readonly Unit[], { from, to }: Phrase): boolean {
  return units.slice(from, to + 1).some(({ text }) => POSSESSIVE.test(text));
}
