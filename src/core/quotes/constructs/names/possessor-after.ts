import type { Unit } from '../../frame/frame.ts';
import type { Phrase } from '../../frame/phrases/phrase.ts';
import { phraseEndingAt } from '../../frame/phrases/phrase-ending-at.ts';
import { phraseStartingAt } from '../../frame/phrases/phrase-starting-at.ts';
import { isGenitiveArticle } from '../../frame/phrases/words/is-genitive-article.ts';
import { POSSESSIVE } from '../../frame/phrases/words/possessive.ts';
import { nakedCandidate } from '../candidate-of.ts';
import type { Construct, Place } from '../construct.ts';
import { utteranceBehind } from './utterance-behind.ts';

/** Units from the verb behind the marks to whoever's words they were. */
const REACH = 8;

/**
 * The marks, then whose words they were: their verdict, their reply.
 *
 *     “Never again,” was her reply.                      → her
 *     “Never again” was the verdict of the mayor.        → the mayor
 *     “Never again” was the message from Ada Byron.      → Ada Byron
 *     «Mai più», è stata la risposta di Ada Byron.       → Ada Byron
 *     „Nie wieder“, lautete die Antwort des Amtes.       → des Amtes
 *     “Never again,” Ada Byron’s reply went.             → none: no verb right behind the marks
 *     «Mai più» è il titolo di Ada Byron.                → none: nothing that is said
 */
export const possessorAfter: Construct = {
  name: 'possessor-after',
  find: (place) => {
    const phrase = ownerAfter(place);
    return phrase === null ? [] : [nakedCandidate(place, 'possessor-after', phrase)];
  },
};

function ownerAfter(place: Place): Phrase | null {
  const { paragraphs, paragraph, unit, pack } = place;
  const units = paragraphs[paragraph]?.frame.units ?? [];
  const verb = utteranceBehind(place) ?? (pack.passives.has(units[unit + 1]?.lower ?? '') ? unit + 1 : null);
  if (verb === null) return null;
  for (let at = verb + 1; at <= verb + REACH; at++) {
    const word = units[at];
    if (!isWordOf(word, units[verb])) return null;
    if (pack.possessives.has(word.lower) && pack.pronouns.has(word.lower)) return { from: at, to: at, kind: 'pronoun' };
    if (POSSESSIVE.test(word.text)) return phraseEndingAt(units, at - 1, pack);
    if (pack.reports.from.has(word.lower) || pack.genitives.has(word.lower))
      return phraseStartingAt(units, isGenitiveArticle(word.lower, pack) ? at : at + 1, pack);
  }
  return null;
}

function isWordOf(word: Unit | undefined, verb: Unit | undefined): word is Unit {
  return word !== undefined && word.kind === 'word' && word.sentence === verb?.sentence;
}
