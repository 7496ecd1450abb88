import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import type { Phrase } from '../frame/phrases/phrase.ts';
import { phraseEndingAt } from '../frame/phrases/phrase-ending-at.ts';
import { phraseStartingAt } from '../frame/phrases/phrase-starting-at.ts';
import { POSSESSIVE } from '../frame/phrases/words/possessive.ts';

/** The most units from the bracket to the short name's end: "(NYSE: HLD". */
const LONGEST_SHORT_NAME = 4;

/**
 * The words that name a speaker, whole: a role takes the name that commas put behind it, and gives way to the name before; a
 * name takes the short one in brackets; either takes whoever speaks with it; of a pronoun the verb that hangs on it falls off.
 *
 *     Halden’s head of tokens, Ada Byron, | told      → Halden’s head of tokens, Ada Byron
 *     his wife, Ada, | told                           → his wife, Ada
 *     said | the club’s chair, Ada Byron of Halden.   → the club’s chair, Ada Byron
 *     Ada Byron, a member of the council, | objected  → Ada Byron
 *     the Norham Harbour Board (NHB) | said           → the Norham Harbour Board (NHB)
 *     They’d | said                                   → They
 *     The mayor, who was late, | said                 → The mayor
 *
 * @param order how the phrase stands to its verb.
 * @returns `null` where the phrase is whole as it is.
 */
export function speakerWords(
  units: readonly Unit[],
  phrase: Phrase,
  order: Clause['order'],
  pack: LanguagePack,
): Span | null {
  if (!pack.namesSpeakersWhole) return null;
  if (phrase.kind === 'pronoun') return pronounAlone(units[phrase.from]);
  const behind = isRole(units, phrase, pack) ? nameBehind(units, phrase, pack) : null;
  if (behind !== null) return spanOf(units, phrase.from, behind.to);
  const before = phrase.kind === 'name' || order === 'inverted' ? null : nameBefore(units, phrase, pack);
  if (before !== null) return spanOf(units, before.from, before.to);
  const to = endOfShortName(units, phrase) ?? phrase.to;
  const others = othersBeside(units, { ...phrase, to }, order, pack);
  const whole = { from: Math.min(phrase.from, others?.from ?? phrase.from), to: Math.max(to, others?.to ?? to) };
  return whole.from === phrase.from && whole.to === phrase.to ? null : spanOf(units, whole.from, whole.to);
}

/**
 * Those who speak together with a phrase, with an article or a role of their own.
 *
 *     the Norham Council and | the harbour board | said      → the Norham Council
 *     said | the harbour board | and the Norham Council.     → the Norham Council
 *     Norham police and | medics | said                      → Norham police
 *     its political and | military leaders | said            → its political
 *     Vance met the council and | the harbour board | said   → none: the council does not begin the clause
 */
function othersBeside(
  units: readonly Unit[],
  phrase: Phrase,
  order: Clause['order'],
  pack: LanguagePack,
): Phrase | null {
  if (order !== 'direct' && order !== 'inverted') return null;
  const joint = order === 'direct' ? phrase.from - 1 : phrase.to + 1;
  if (!pack.coordinators.has(units[joint]?.lower ?? '')) return null;
  const others = order === 'direct' ? phraseEndingAt(units, joint - 1, pack) : phraseStartingAt(units, joint + 1, pack);
  if (others === null || others.kind === 'pronoun' || doesSomething(units, others, pack)) return null;
  if (others.kind === 'noun' && order === 'inverted') return null;
  const beyond = units[order === 'direct' ? others.from - 1 : others.to + 1];
  return beyond?.kind === 'word' && beyond.sentence === units[phrase.from]?.sentence ? null : others;
}

function spanOf(units: readonly Unit[], from: number, to: number): Span {
  return { start: units[from]?.start ?? 0, end: units[to]?.end ?? 0 };
}

function pronounAlone(unit: Unit | undefined): Span | null {
  const length = unit === undefined ? 0 : unit.text.search(/['’]/);
  return unit === undefined || length <= 0 ? null : { start: unit.start, end: unit.start + length };
}

/** "Ada Byron won": more than words for somebody. */
function doesSomething(units: readonly Unit[], { from, to }: Phrase, pack: LanguagePack): boolean {
  return units
    .slice(from, to + 1)
    .some(({ lower, capital }) => !capital && (pack.verbs.has(lower) || pack.isOtherVerb(lower)));
}

/** A noun, or a title with capitals: "Norham’s Finance Minister". */
function isRole(units: readonly Unit[], { kind, to }: Phrase, { titles, speakingNouns }: LanguagePack): boolean {
  const head = units[to]?.lower ?? '';
  return kind === 'noun' || titles.has(head) || speakingNouns.has(head);
}

function nameBehind(units: readonly Unit[], role: Phrase, pack: LanguagePack): Phrase | null {
  if (units[role.to + 1]?.text !== ',') return null;
  const name = withoutGenitive(units, phraseStartingAt(units, role.to + 2, pack), pack);
  if (name?.kind !== 'name' || !isOfNames(units, name, role) || goesOn(units[name.to + 1], pack)) return null;
  return name.to > name.from || isSomebodys(units, role, pack) ? name : null;
}

/** "the chair, | Ada Byron | of Norham College": the name alone. */
function withoutGenitive(units: readonly Unit[], name: Phrase | null, { genitives }: LanguagePack): Phrase | null {
  if (name === null) return null;
  for (let at = name.from + 1; at <= name.to; at++) {
    if (genitives.has(units[at]?.lower ?? '')) return { from: name.from, to: at - 1, kind: 'name' };
  }
  return name;
}

/** "the mayor, Ada Byron | left", and not "the chair, Ada Byron | of Norham": a clause of hers. */
function goesOn(next: Unit | undefined, { genitives }: LanguagePack): boolean {
  return next?.kind === 'word' && !genitives.has(next.lower);
}

function nameBefore(units: readonly Unit[], role: Phrase, pack: LanguagePack): Phrase | null {
  if (units[role.from - 1]?.text !== ',' || units[role.to + 1]?.text !== ',') return null;
  const name = phraseEndingAt(units, role.from - 2, pack);
  return name?.kind === 'name' && name.to > name.from && isOfNames(units, name, role) ? name : null;
}

/** Words with a capital alone, in the sentence of the role. */
function isOfNames(units: readonly Unit[], { from, to }: Phrase, role: Phrase): boolean {
  return units.slice(from, to + 1).every(({ capital, sentence }) => capital && sentence === units[role.from]?.sentence);
}

/** "his wife", "the pilot’s daughter": who is known by one name. */
function isSomebodys(units: readonly Unit[], { from, to }: Phrase, { possessives }: LanguagePack): boolean {
  return (
    possessives.has(units[from]?.lower ?? '') || units.slice(from, to + 1).some(({ text }) => POSSESSIVE.test(text))
  );
}

/** The bracket behind a name that holds its letters: "(NHB)", "(NYSE: HLD)". */
function endOfShortName(units: readonly Unit[], { to, kind }: Phrase): number | null {
  if (kind !== 'name' || units[to + 1]?.text !== '(') return null;
  let at = to + 2;
  while (at < to + 2 + LONGEST_SHORT_NAME && isOfLetters(units[at])) at++;
  return at > to + 2 && units[at]?.text === ')' ? at : null;
}

function isOfLetters(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.text === ':' || /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(unit.text));
}
