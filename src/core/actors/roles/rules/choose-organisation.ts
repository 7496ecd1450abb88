import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import type { NounPhrase } from '../find-noun-phrases.ts';
import { BUSINESSES } from '../nouns/businesses.ts';
import { isNationality } from '../nouns/is-nationality.ts';
import { ORGANISATION_WORDS_OF } from '../nouns/organisation-words-of.ts';
import { PUBLIC_NAME_WORDS } from '../nouns/public-name-words.ts';
import { type Chosen, guessed, said } from './chosen.ts';
import { findDescribed } from './find-described.ts';
import type { Memory } from './memory.ts';

/**
 * The last organisation whose name has a word that goes with the noun; for a business without such a word the one
 * named most of the last three that may be one.
 *
 *     the company   → never the National Bird Agency, whose name says that it is none
 */
export function chooseOrganisation(phrase: NounPhrase, memory: Memory): Chosen | null {
  const words = ORGANISATION_WORDS_OF.get(phrase.head) ?? [];
  const latest = memory
    .latestSentences()
    .flatMap((names) => names.toReversed())
    .filter((actor) => memory.actor(actor)?.kind === 'organisation');
  if (hasName(phrase)) return null;
  const learned = findDescribed(phrase, memory);
  const fitting = latest.find((actor) => hasWord(memory.actor(actor)?.name ?? '', words));
  if (learned !== null && (fitting === undefined || memory.lastNamed(learned) > 0)) return said(learned);
  if (fitting !== undefined) return said(fitting);
  if (phrase.opening !== 'the' || !BUSINESSES.has(phrase.head)) return null;
  const businesses = latest.filter((actor) => !hasWord(memory.actor(actor)?.name ?? '', PUBLIC_NAME_WORDS)).slice(0, 3);
  const most = Math.max(...businesses.map((actor) => memory.timesNamed(actor)));
  return guessed(businesses.find((actor) => memory.timesNamed(actor) === most) ?? null);
}

function hasWord(name: string, words: readonly string[]): boolean {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => words.includes(word));
}

/** "the UMT union", "the Punch newspaper": the phrase says itself who is meant; "the Canadian company" does not. */
function hasName({ modifiers }: NounPhrase): boolean {
  return modifiers.some(
    (word, index) => startsWithCapital(word) && !isNationality(word.toLowerCase()) && modifiers[index + 1] !== '-',
  );
}
