import type { Phrase } from '../../frame/phrases/phrase.ts';
import { phraseEndingAt } from '../../frame/phrases/phrase-ending-at.ts';
import { sourceBehindNobody } from '../../frame/phrases/source-behind-nobody.ts';
import type { Place } from '../construct.ts';
import { isMereOpening } from './is-mere-opening.ts';

/** The name or pronoun that ends at a unit of a paragraph; `null` if none does. */
export function namedPhraseEndingAt(place: Place, at: number, paragraph = place.paragraph): Phrase | null {
  const units = place.paragraphs[paragraph]?.frame.units ?? [];
  const unit = units[at];
  if (unit === undefined || unit.kind !== 'word') return null;
  if (!unit.capital && !place.pack.pronouns.has(unit.lower)) return null;
  if (sourceBehindNobody(units, at, place.pack) !== null) return null;
  const phrase = phraseEndingAt(units, at, place.pack);
  return phrase === null || phrase.kind === 'noun' || isMereOpening(place, phrase, paragraph) ? null : phrase;
}
