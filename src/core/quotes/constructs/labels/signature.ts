import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../../frame/frame.ts';
import type { Phrase } from '../../frame/phrases/phrase.ts';
import { phraseStartingAt } from '../../frame/phrases/phrase-starting-at.ts';
import { nakedCandidate } from '../candidate-of.ts';
import type { Candidate, Construct, Place } from '../construct.ts';

const DASH = /^(?:--|[—–―-])$/;
const LONGEST_LINE = 8;

/**
 * The marks are signed: a dash or a bracket, and a name, or the noun of somebody who speaks. Or the next paragraph is a dash
 * and these, and little more. Or they open a line, a headline as a rule, that names after a colon who speaks on what.
 *
 *     “Whoever sells the ferry sells the island.” — Ada Byron       → Ada Byron
 *     “Whoever sells the ferry sells the island.” — a neighbour     → a neighbour
 *     “Whoever sells the ferry sells the island.” ¶ — Ada Byron     → Ada Byron
 *     “Whoever sells the ferry sells the island.” ¶ — Ada Byron left the hall early, and nobody asked why.   → none
 *     <blockquote>We walked.<cite>Ada Byron, head of …</cite>       → Ada Byron
 *     ‘We walked’: Ada Byron on her year abroad                     → Ada Byron
 *     ‘We will walk’: Ada Byron                                     → Ada Byron, in a line of its own
 *     ‘We walked’: Ada Byron wins the race                          → none: it may be anybody’s
 */
export const signature: Construct = {
  name: 'signature',
  find: (place) => {
    const { source, paragraphs } = place;
    if (source?.by === 'signature') return sourceOf(place, source.paragraph);
    const units = paragraphs[place.paragraph]?.frame.units ?? [];
    const next = units[place.unit + 1];
    if (next === undefined) return signedBelow(place);
    if (next.text === ':') return titledBy(place, units);
    return next.text === '(' || DASH.test(next.text) ? signedAt(place, place.paragraph, place.unit + 2) : [];
  },
};

/** The line that tells who says a quotation set apart, behind its marks or by itself, with a dash or without. */
function sourceOf(place: Place, paragraph: number): Candidate[] {
  const units = place.paragraphs[paragraph]?.frame.units ?? [];
  const first = paragraph === place.paragraph ? place.unit + 1 : 0;
  const phrase = phraseStartingAt(units, DASH.test(units[first]?.text ?? '') ? first + 1 : first, place.pack);
  return phrase === null ? [] : [nakedCandidate(place, 'signature', phrase, { paragraph })];
}

function titledBy(place: Place, units: readonly Unit[]): Candidate[] {
  const phrase = place.unit === 0 ? phraseStartingAt(units, 2, place.pack) : null;
  if (phrase === null) return [];
  const candidate = nakedCandidate(place, 'signature', phrase);
  const next = units[phrase.to + 1];
  const isOfTheme = phrase.kind === 'name' && place.pack.themes.has(next?.lower ?? '');
  const isSomebody = place.cast.kindOf(candidate.speaker) !== null || isUnnamed(units, phrase, place.pack);
  return isOfTheme || (next === undefined && isSomebody) ? [candidate] : [];
}

function signedBelow(place: Place): Candidate[] {
  const units = place.paragraphs[place.paragraph + 1]?.frame.units ?? [];
  if (units.length > LONGEST_LINE || !DASH.test(units[0]?.text ?? '')) return [];
  return signedAt(place, place.paragraph + 1, 1);
}

function signedAt(place: Place, paragraph: number, at: number): Candidate[] {
  const units = place.paragraphs[paragraph]?.frame.units ?? [];
  const phrase = phraseStartingAt(units, at, place.pack);
  if (phrase === null || (phrase.kind !== 'name' && !isUnnamed(units, phrase, place.pack))) return [];
  return [nakedCandidate(place, 'signature', phrase, { paragraph })];
}

/** "— a council | official": somebody who speaks, and nothing behind. */
function isUnnamed(units: readonly Unit[], { to }: Phrase, { speakingNouns }: LanguagePack): boolean {
  const next = units[to + 1];
  return (next === undefined || next.text === ')' || next.text === '.') && speakingNouns.has(units[to]?.lower ?? '');
}
