import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../../verbs/verb-group-at.ts';

/** Units from the beginning of a sentence to its verb. */
const FURTHEST = 30;
/** Words of a title before its preposition: "vice president | of". */
const LONGEST_TITLE = 4;

/**
 * Who is named where a sentence begins, if a role follows between a comma and a verb of speech that no second comma parts
 * from it.
 *
 *     Ada Byron, a retired bell founder in Leeds | said …     → Ada Byron
 *     Dame Ada Byron, Treasurer of the Guild | said: …        → Dame Ada Byron
 *     Ada Byron, a nurse, the mayor | said, left              → none: it is the mayor who said so
 *     Ada Byron, officials | said, left                       → none: no role of one
 */
export function bearerOfOpenRole(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): Phrase | null {
  const { from, to, verb } = group;
  const next = units[to + 1];
  const closes = next === undefined || next.text === ',' || next.sentence !== units[to]?.sentence;
  if (!pack.reachesPastModifiers || verb?.force !== 'saying' || verb.form === 'participle' || closes) return null;
  const start = firstWord(units, from);
  const name = start === null ? null : namesAt(units, start);
  if (name === null || units[name.to + 1]?.text !== ',') return null;
  const role = lastPiece(units, name.to + 1, from);
  return role !== null && beginsRole(units, role, pack) && !holdsSubject(units, role, from, pack) ? name : null;
}

/** The first word of the sentence that a unit stands in, or the first behind marks within it; `null` where it is too far. */
function firstWord(units: readonly Unit[], at: number): number | null {
  let first = at;
  while (at - first < FURTHEST) {
    const before = units[first - 1];
    if (before === undefined || before.sentence !== units[at]?.sentence || before.kind === 'quote') return first;
    first--;
  }
  return null;
}

function namesAt(units: readonly Unit[], from: number): Phrase | null {
  let to = from - 1;
  while (units[to + 1]?.kind === 'word' && units[to + 1]?.capital && !units[to + 1]?.closed) to++;
  return to > from ? { from, to, kind: 'name' } : null;
}

/** The first unit behind the last comma before a verb; `null` where the comma stands right before it. */
function lastPiece(units: readonly Unit[], comma: number, verb: number): number | null {
  let piece = comma + 1;
  for (let at = piece; at < verb; at++) {
    if (units[at]?.kind === 'quote') return null;
    if (units[at]?.kind === 'point') piece = at + 1;
  }
  return piece < verb ? piece : null;
}

/** "| a | former officer", "| Chair of | the Trust". */
function beginsRole(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const first = units[at]?.lower ?? '';
  if (pack.articles.has(first) && !pack.definites.has(first) && !pack.possessives.has(first)) return true;
  const words = units.slice(at, at + LONGEST_TITLE).map(({ lower }) => lower);
  const of = words.findIndex((word) => pack.prepositions.has(word));
  const title = words[of - 1] ?? '';
  return pack.titles.has(title) || (pack.speakingNouns.has(title) && !pack.pluralNoun.test(title));
}

/** "a nurse | who officials | said was late", "a nurse and | Karl Velk | said": somebody else who may say so. */
function holdsSubject(units: readonly Unit[], role: number, verb: number, pack: LanguagePack): boolean {
  const relative = units.slice(role, verb).some(({ lower }) => pack.relatives.has(lower));
  const joined = units
    .slice(role, verb - 1)
    .some(({ lower }, index) => pack.coordinators.has(lower) && units[role + index + 1]?.capital === true);
  const last = units[verb - 1]?.lower ?? '';
  const isSubject = !pack.verbs.has(last) && !pack.isOtherVerb(last) && phraseEndingAt(units, verb - 1, pack) !== null;
  return joined || (relative && isSubject);
}
