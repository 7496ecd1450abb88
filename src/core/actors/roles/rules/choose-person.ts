import type { Token } from '../../../text/tokens/find-tokens.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { KIN_NOUNS } from '../../lists/words/nouns/kin-nouns.ts';
import { TEXT_NOUNS } from '../../lists/words/nouns/text-nouns.ts';
import type { NounPhrase } from '../find-noun-phrases.ts';
import { kindredNouns } from '../kindred-nouns.ts';
import type { LearnedRole } from '../learn-roles.ts';
import { isNationality } from '../nouns/is-nationality.ts';
import { isPersonNoun } from '../nouns/is-person-noun.ts';
import { nationStem } from '../nouns/nation-stem.ts';
import { type Chosen, guessed, said } from './chosen.ts';
import { findDescribed } from './find-described.ts';
import { fitsGender } from './fits-gender.ts';
import type { Memory } from './memory.ts';

const KIN = wordsOfClass(KIN_NOUNS, 'en');
const TEXTS = wordsOfClass(TEXT_NOUNS, 'en');

/**
 * Whom a phrase that speaks means: whoever was said to be this, else a compatriot, else whom the text spoke of last.
 *
 *     the Norwegian minister, where Norwegian Foreign Minister Mary Velk was named   → Mary Velk
 *     the banker, where a banker was met whom nobody named                           → `null`
 */
export function choosePerson(line: readonly Token[], phrase: NounPhrase, memory: Memory): Chosen | null {
  const nation = phrase.modifiers.find((word) => isNationality(word.toLowerCase()));
  if (phrase.opening === 'none' && nation === undefined) return null;
  const described = findDescribed(phrase, memory);
  if (described !== null) return isSure(described, phrase, memory) ? said(described) : guessed(described);
  const owner = phrase.opening === 'possessive' ? (line[phrase.from]?.text ?? '') : nation;
  const compatriot = owner === undefined ? null : chooseCompatriot(owner, phrase, memory);
  if (compatriot !== null) return compatriot;
  if (phrase.opening === 'none' || KIN.has(phrase.head) || memory.hasMet(phrase.head)) return null;
  if (phrase.opening !== 'the') return null;
  return isPersonNoun(phrase.head) || isAfterQuote(line, phrase) ? guessed(findLastPerson(phrase, memory)) : null;
}

/** Whether somebody was named below the headline, and called by one of the words beside the noun, if there are any. */
function isSure(actor: string, { head, modifiers, opening }: NounPhrase, memory: Memory): boolean {
  if (opening !== 'none' && memory.lastNamed(actor) === 0) return false;
  const isCalledSo = (role: LearnedRole): boolean =>
    role.actor === actor && modifiers.some((word) => role.modifiers.includes(word.toLowerCase()));
  return modifiers.length === 0 || memory.rolesWithHead(head).some(isCalledSo);
}

/**
 * "Russia’s top diplomat" is whoever was called a Russian or Russia’s minister, as far as their stems tell. Where no noun
 * that may say the same was said of a compatriot, the first of them is a guess, as in headlines that only name a nation.
 *
 *     Norwegian Foreign Minister Mary Velk … Norway’s top diplomat said   → Mary Velk
 *     Norwegian Foreign Minister Mary Velk … Norway’s army said           → `null`: nobody is an army
 */
function chooseCompatriot(owner: string, phrase: NounPhrase, memory: Memory): Chosen | null {
  const stem = nationStem(owner);
  if (stem.length < 4 || !isPersonNoun(phrase.head)) return null;
  const isTheirs = ({ actor, modifiers }: LearnedRole): boolean =>
    modifiers.some((word) => nationStem(word) === stem) && fitsGender(phrase, actor, memory);
  const theirs = memory.allRoles().filter(isTheirs);
  const kindred = kindredNouns(phrase.head);
  const same = theirs.find(({ head }) => kindred.has(head));
  const isTold = phrase.opening !== 'none' || phrase.modifiers.length > 1;
  return same !== undefined && isTold ? said(same.actor) : guessed((same ?? theirs[0])?.actor ?? null);
}

/** Whom the last sentence that names somebody names first. */
function findLastPerson(phrase: NounPhrase, memory: Memory): string | null {
  const isPerson = (actor: string) => memory.actor(actor)?.kind === 'person' && fitsGender(phrase, actor, memory);
  for (const names of memory.latestSentences()) {
    const person = names.find(isPerson);
    if (person !== undefined) return person;
  }
  return null;
}

/** “Good,” the lock said: after a quotation only somebody speaks, except for texts. */
function isAfterQuote(line: readonly Token[], { from, head }: NounPhrase): boolean {
  return /^[”"’'»]$/.test(line[from - 1]?.text ?? '') && !TEXTS.has(head);
}
