import type { Phrase } from '../../frame/phrases/phrase.ts';
import { phraseEndingAt } from '../../frame/phrases/phrase-ending-at.ts';
import { POSSESSIVE } from '../../frame/phrases/words/possessive.ts';
import { sentenceOf } from '../../frame/sentence-of.ts';
import { nakedCandidate } from '../candidate-of.ts';
import type { Candidate, Construct, Place } from '../construct.ts';

const REACH = 14;
const MOST = 3;

/**
 * The words belong to somebody: a remark, a verdict, a phrase of theirs.
 *
 *     Ada Byron’s remark that the bridge is “a toy”    → Ada Byron
 *     in her words, “a toy”                            → her
 *     The bridge’s “toy” rails                         → the bridge, which the ranker has to doubt
 */
export const possessor: Construct = { name: 'possessor', find: possessors };

function possessors(place: Place): Candidate[] {
  const paragraph = place.paragraphs[place.paragraph];
  if (paragraph === undefined) return [];
  const { units } = paragraph.frame;
  const sentence = sentenceOf(paragraph, place.unit);
  const found: Candidate[] = [];
  for (let at = place.unit - 1; at >= 0 && place.unit - at < REACH && found.length < MOST; at--) {
    if (units[at]?.sentence !== sentence) break;
    const phrase = possessorAt(place, at);
    if (phrase !== null) found.push(nakedCandidate(place, 'possessor', phrase, { nearer: found.length }));
  }
  return found;
}

function possessorAt({ paragraphs, paragraph, pack }: Place, at: number): Phrase | null {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  const word = units[at];
  if (word === undefined || word.kind === 'quote') return null;
  if (pack.possessives.has(word.lower) && pack.pronouns.has(word.lower)) return { from: at, to: at, kind: 'pronoun' };
  return POSSESSIVE.test(word.text) ? phraseEndingAt(units, at - 1, pack) : null;
}
