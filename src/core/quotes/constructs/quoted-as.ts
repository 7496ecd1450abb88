import type { Unit } from '../frame/frame.ts';
import { type Phrase, phraseStartingAt } from '../frame/noun-phrase.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { nakedCandidate } from './candidate-of.ts';
import type { Candidate, Construct, Place } from './construct.ts';
import { sentenceOf } from './nearby-clauses.ts';

const REACH = 24;

/**
 * Somebody quotes somebody else: who is quoted speaks.
 *
 *     “Nobody asked us,” the agency quoted Ada Byron as saying.   → Ada Byron
 *     The agency quoted him as calling it “a toy”.                → him
 *     The agency quoted from the report.                          → none: no “as saying” follows
 */
export const quotedAs: Construct = { name: 'quoted-as', find: quoted };

function quoted(place: Place): Candidate[] {
  const paragraph = place.paragraphs[place.paragraph];
  if (paragraph === undefined) return [];
  const { units } = paragraph.frame;
  const sentence = sentenceOf(paragraph, place.unit);
  const found: Candidate[] = [];
  for (let at = Math.max(0, place.unit - REACH); at < place.unit + REACH && at < units.length; at++) {
    if (units[at]?.sentence !== sentence || !place.pack.verbs.has(units[at]?.lower ?? '')) continue;
    const phrase = phraseBeforeAs(place, at + 1);
    if (phrase !== null) found.push(nakedCandidate(place, 'quoted-as', phrase, { nearer: found.length }));
  }
  return found;
}

/** The words between the verb and "as saying". */
function phraseBeforeAs({ paragraphs, paragraph, pack }: Place, at: number): Phrase | null {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  const isObject = pack.pronouns.has(units[at]?.lower ?? '') && isAsSaying(units, at + 1, pack);
  if (isObject) return { from: at, to: at, kind: 'pronoun' };
  const phrase = phraseStartingAt(units, at, pack);
  if (phrase === null) return null;
  return [1, 2, 3, 4, 5, 6].some((on) => isAsSaying(units, phrase.to + on, pack)) ? phrase : null;
}

function isAsSaying(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const verb = pack.verbs.get(units[at + 1]?.lower ?? '');
  return pack.subordinators.has(units[at]?.lower ?? '') && verb?.form === 'participle' && verb.force !== 'thinking';
}
