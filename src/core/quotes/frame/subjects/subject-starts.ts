import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';

const MOST_MANNER = 3;
const MOST_ADVERBS = 4;

/**
 * Where a subject may begin behind its verb, with what may stand between: nothing, adverbs, a place or an addressee, and how
 * it was said.
 *
 *     sagte am Ende auch | Ada Byron                → behind adverbs
 *     scrive su X | il servizio meteo               → behind the place
 *     a déclaré à l’AFP | Ada Byron                 → behind the addressee, though no article parts the two
 *     disse na rádio | a maestrina                  → behind the place, though “a” might lead to another
 *     dijeron a la agencia | fuentes del puerto     → behind the addressee, though nothing leads to the sources
 *     dijo riendo | el camionero                    → behind the manner
 *     a annoncé | sa fille à l’AFP                  → right behind the verb: a possessive begins her
 *     ha scandito | uscendo da Palazzo Ferri        → none behind the manner: he leaves the place
 */
export function subjectStarts(units: readonly Unit[], at: number, pack: LanguagePack): number[] {
  const places = afterPlaces(units, at, pack);
  const last = places.at(-1) ?? at;
  return [...new Set([...places, afterManner(units, last, pack)])];
}

function afterAdverbs(units: readonly Unit[], at: number, pack: LanguagePack): number {
  let next = at;
  while (next < at + MOST_ADVERBS && pack.ordersFreely && isAdverbial(units, next, pack)) next++;
  return next;
}

/** An adverb, a time, or what leads to a time: "este | jueves", "am | Freitag"; or what was said: "beschreibt | es | Ada". */
function isAdverbial(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [here, next] = [units[at]?.lower ?? '', units[at + 1]?.lower ?? ''];
  if (isWhatWasSaid(units, at, pack)) return true;
  if (pack.isAdverb(here) || pack.times.has(here)) return true;
  return (pack.determiners.has(here) || pack.prepositions.has(here)) && pack.times.has(next);
}

/** "So beschreibt | es | Ada Byron", and not "sagte | es |". */
function isWhatWasSaid(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const next = units[at + 1];
  if (pack.pronouns.get(units[at]?.lower ?? '')?.gender !== 'thing' || next?.kind !== 'word') return false;
  return next.capital || pack.determiners.has(next.lower) || pack.possessives.has(next.lower);
}

/** Behind adverbs, then behind one place and behind two: "disse na rádio | a maestrina" might lead to a third. */
function afterPlaces(units: readonly Unit[], at: number, pack: LanguagePack): number[] {
  const starts = [afterAdverbs(units, at, pack)];
  for (let pieces = 0; pieces < 2; pieces++) {
    const next = starts.at(-1) ?? at;
    const place = pack.prepositions.has(units[next]?.lower ?? '') ? phraseStartingAt(units, next + 1, pack) : null;
    if (place === null) break;
    const name = units[place.to + 1]?.kind === 'word' ? null : nameBehindPlace(units, place, pack);
    const own = name ?? unnamedBehindPlace(units, place, pack);
    if (own !== null) return [...starts, own];
    starts.push(afterAdverbs(units, place.to + 1, pack));
  }
  return starts;
}

/**
 * Where a full name begins that was read as part of a place, and that no role leads to.
 *
 *     à la barre | Ada Byron            → a name
 *     à la ministre Ada Byron           → none: she is spoken to
 */
function nameBehindPlace(units: readonly Unit[], place: Phrase, pack: LanguagePack): number | null {
  if (!pack.ordersFreely) return null;
  let from = place.to;
  while (from > place.from && isPlainName(units[from]) && isPlainName(units[from - 1])) from--;
  const before = units[from - 1]?.lower ?? '';
  const isFullName = isPlainName(units[from]) && from < place.to && from > place.from;
  return isFullName && !pack.kin.has(before) && !pack.prepositions.has(before) ? from : null;
}

/** "dijeron a este diario | fuentes del puerto |": those who will not be named need no article behind whom they tell. */
function unnamedBehindPlace(units: readonly Unit[], place: Phrase, { unnamedSources }: LanguagePack): number | null {
  for (let at = place.from + 1; at <= place.to; at++) {
    if (unnamedSources.has(units[at]?.lower ?? '') && units[at - 1]?.closed === false) return at;
  }
  return null;
}

/** A word with a capital that is no acronym. */
function isPlainName(unit: Unit | undefined): boolean {
  return unit?.capital === true && !/^\p{Lu}{2,}$/u.test(unit.text);
}

function afterManner(units: readonly Unit[], at: number, pack: LanguagePack): number {
  for (let next = at; next <= at + MOST_MANNER && pack.ordersFreely; next++) {
    const unit = units[next];
    if (unit === undefined || unit.kind !== 'word' || unit.sentence !== units[at]?.sentence) break;
    if (unit.capital && pack.prepositions.has(units[next - 1]?.lower ?? '')) break;
    if (unit.capital || pack.determiners.has(unit.lower) || pack.possessives.has(unit.lower)) return next;
    if (pack.subordinators.has(unit.lower) || pack.relatives.has(unit.lower)) break;
  }
  return at;
}
