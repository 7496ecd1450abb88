import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import { nameInApposition } from './name-in-apposition.ts';
import { ownerOfUtterance } from './owner-of-utterance.ts';
import type { Phrase } from './phrase.ts';
import { isArticleOfNoun } from './words/is-article-of-noun.ts';

const FURTHEST_COMMA = 16;
const LONGEST = 16;
/** "À noite, na igreja, |" */
const MOST_OPENINGS = 2;

/**
 * The phrase that a sentence begins with, its verb unknown: a name, or a determiner, its noun, and what hangs on that.
 *
 *     Au conseil, | le chef de groupe Ada Byron | brandit un rapport.   → behind the comma
 *     | Il danese della Lidl-Trek | non cerca scuse.
 *     | L’ancienne douanière | : « Non. »              → with the adjective before its noun
 *     La ministre, | Ada Byron |, assume.                              → the name in apposition
 *     Réponse de | la ministre | : « Non. »            → whose answer it is
 *     | Llovía.                                                        → none: one word, and no name
 *     | Al Byron bar si discute.                                       → none: a place
 *     | Het bedrijf | zwijgt.                                          → no pronoun
 *     | Contó que llovía.                                              → none: a verb whose subject is left out
 *     | No | obstante, llovía.                                         → none: a negation
 *     | Ce que dément la ministre :                                    → none: a clause
 */
export function topicAt(units: readonly Unit[], start: number, pack: LanguagePack): Phrase | null {
  const from = afterOpening(units, start, pack);
  const first = units[from];
  if (first === undefined || first.kind !== 'word' || first.sentence !== units[start]?.sentence) return null;
  if (pack.pronouns.has(first.lower) && !isArticleOfNoun(units, from, pack))
    return pack.pronouns.get(first.lower)?.speaker === true ? { from, to: from, kind: 'pronoun' } : null;
  const isDetermined = pack.determiners.has(first.lower) || pack.possessives.has(first.lower);
  if (!isDetermined && pack.prepositions.has(first.lower)) return null;
  const to = isDetermined ? endOfNoun(units, from, pack) : first.capital ? endOfName(units, from, pack) : null;
  if (to === null || (to === from && opensWithVerb(first, pack))) return null;
  const phrase: Phrase = { from, to, kind: isNamed(units, from, to) ? 'name' : 'noun' };
  if (!isDetermined && from === start && to === from && units[to + 1]?.kind === 'point' && units[to + 1]?.text !== ',')
    return null;
  return nameInApposition(units, phrase, pack) ?? ownerOfUtterance(units, phrase, pack) ?? phrase;
}

/** Behind little words and a phrase of place or time that a comma ends. */
function afterOpening(units: readonly Unit[], start: number, pack: LanguagePack): number {
  let at = start;
  for (let openings = 0; openings < MOST_OPENINGS; openings++) {
    const next = afterOneOpening(units, at, pack);
    if (next === at) break;
    at = next;
  }
  return at;
}

function afterOneOpening(units: readonly Unit[], start: number, pack: LanguagePack): number {
  let at = start;
  while (at < start + 3 && isLittle(units[at], pack)) at++;
  if (!pack.prepositions.has(units[at]?.lower ?? '') || pack.definites.has(units[at]?.lower ?? '')) return at;
  for (let next = at + 1; next < at + FURTHEST_COMMA && units[next]?.sentence === units[start]?.sentence; next++) {
    if (units[next]?.kind === 'quote') break;
    if (units[next]?.text === ',') return next + 1;
  }
  return at;
}

function isLittle(unit: Unit | undefined, pack: LanguagePack): boolean {
  return (
    unit !== undefined &&
    ((unit.kind === 'point' && /^[—–-]$/.test(unit.text)) ||
      pack.coordinators.has(unit.lower) ||
      pack.isAdverb(unit.lower) ||
      pack.times.has(unit.lower))
  );
}

/** A determiner, a noun, adjectives before a name, names, and what a genitive hangs on. */
function endOfNoun(units: readonly Unit[], from: number, pack: LanguagePack): number | null {
  const noun = units[from + 1];
  if (!isInner(noun, units[from], pack)) return null;
  let to = from + 1;
  while (to - from < LONGEST) {
    const [next, after] = [units[to + 1], units[to + 2]];
    if (next === undefined || next.sentence !== units[from]?.sentence || next.kind !== 'word') break;
    if (next.capital) to++;
    else if (pack.genitives.has(next.lower) && after !== undefined && after.kind === 'word')
      to += pack.determiners.has(after.lower) && units[to + 3]?.kind === 'word' ? 3 : 2;
    else if (isInner(next, units[from], pack) && after?.capital === true) to += 2;
    else if (isInner(next, units[from], pack) && (after?.text === ':' || isBeforeName(units, to + 2))) to++;
    else break;
  }
  return to;
}

/** "el técnico local | , Ada Byron, |": a comma and a full name. */
function isBeforeName(units: readonly Unit[], comma: number): boolean {
  return units[comma]?.text === ',' && units[comma + 1]?.capital === true && units[comma + 2]?.capital === true;
}

/** Capital words, with the particles between them. */
function endOfName(units: readonly Unit[], from: number, pack: LanguagePack): number {
  let to = from;
  while (to - from < LONGEST) {
    const [next, after] = [units[to + 1], units[to + 2]];
    if (next === undefined || next.sentence !== units[from]?.sentence || next.kind !== 'word') break;
    if (next.capital) to++;
    else if (pack.genitives.has(next.lower) && after?.capital === true) to += 2;
    else break;
  }
  return to;
}

/** A word that may be a noun or an adjective. */
function isInner(unit: Unit | undefined, first: Unit | undefined, pack: LanguagePack): boolean {
  return (
    unit !== undefined &&
    unit.kind === 'word' &&
    unit.sentence === first?.sentence &&
    !pack.prepositions.has(unit.lower) &&
    !pack.auxiliaries.has(unit.lower) &&
    !pack.determiners.has(unit.lower) &&
    !pack.negations.has(unit.lower) &&
    !pack.relatives.has(unit.lower) &&
    !pack.subordinators.has(unit.lower) &&
    !pack.clitics.has(unit.lower) &&
    pack.verbs.get(unit.lower)?.force !== 'saying'
  );
}

/** A capital that only the sentence's beginning gave to its verb, or to a negation before that. */
function opensWithVerb({ lower }: Unit, pack: LanguagePack): boolean {
  return pack.auxiliaries.has(lower) || pack.verbs.has(lower) || pack.isOtherVerb(lower) || pack.negations.has(lower);
}

function isNamed(units: readonly Unit[], from: number, to: number): boolean {
  return (
    units.slice(from + (from === to ? 0 : 1), to + 1).some(({ capital }) => capital) && units[to]?.capital === true
  );
}
