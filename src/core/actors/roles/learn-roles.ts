import { nameAt } from './names-in-line.ts';
import type { ReadLine } from './read-line.ts';
import { type RoleWord, wordAt } from './role-word.ts';
import { saysAtOnce } from './says-at-once.ts';
import type { RoleWords } from './vocabulary/vocabulary.ts';

/** A name in a line: tokens `from` to `to`, inclusive. */
export type NamedTokens = { readonly from: number; readonly to: number; readonly actor: string; readonly kind: string };

/**
 * What the text has said that somebody is: "the Norwich manager" → manager, norwich; its tokens `from` to `to`, inclusive.
 * Made with its properties in this order everywhere, and not by `{ ...role }`: so that all are of one class to V8.
 */
export type LearnedRole = {
  readonly actor: string;
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly from: number;
  readonly to: number;
  /** The token of the head. */
  readonly at: number;
};

/** The most words of a title before a name that are looked at. */
const REACH = 8;

/**
 * Learns from one line what its people are.
 *
 *     Agriculture minister Noor Velk        → minister
 *     Huw Pryce, the Norwich manager        → manager
 *     Sweden’s captain, Kjell Rudin         → captain
 *     Huw Pryce and the minister            → nothing about Huw Pryce
 *     Behind Huw Pryce, the minister said   → nothing about Huw Pryce
 */
export function learnRoles(line: ReadLine, language: RoleWords): LearnedRole[] {
  const roles: LearnedRole[] = [];
  const { words, named } = line;
  for (const name of named) {
    if (name.kind === 'place') continue;
    const before = learnBefore(line, name, language);
    if (before !== null) roles.push(before);
    learnAfter(words, name, language, roles);
  }
  return roles;
}

/** Whether a noun says what such an actor is. */
function isNounOf(kind: string, noun: string, { sortOf }: RoleWords): boolean {
  const sort = sortOf(noun);
  return kind === 'person' ? sort !== 'organisation' && sort !== 'other' && sort !== 'agent' : sort === 'organisation';
}

function learnBefore(line: ReadLine, { from, actor, kind }: NamedTokens, language: RoleWords): LearnedRole | null {
  const { words } = line;
  const own = startOfCourtesies(words, from, language);
  const last = beforeBracket(words, wordAt(words, own - 1).text === ',' ? own - 2 : own - 1);
  let first = last;
  while (first > 0 && first > last - REACH && wordAt(words, first - 1).isTitleWord) first -= 1;
  first = Math.max(0, first);
  const head = wordAt(words, last).lower.replace(/\.$/, '');
  if (isNounOf(kind, head, language)) {
    const at = firstNoun(words, first, last, kind, language);
    const modifiers = [...lowerOf(words, first, at), ...lowerOf(words, at + 1, last + 1)];
    return { actor, head: at === last ? head : wordAt(words, at).lower, modifiers, from: first, to: last, at };
  }
  if (kind !== 'person') return null;
  const title = { actor, from: first, to: last };
  return language.isHeadLast ? learnComplement(words, title, language) : learnBack(line, title, language);
}

/** Where a name begins with what is said of everybody: “the author | Prof. Dr. Ada Byron”. */
function startOfCourtesies(words: readonly RoleWord[], from: number, { pack }: RoleWords): number {
  let at = from;
  while (pack.courtesies.has(wordAt(words, at - 1).lower.replace(/\.$/, ''))) at -= 1;
  return at;
}

/** “the mayor | (Greens), Ada Byron”: the last word before a bracket that ends at `last`; else `last`. */
function beforeBracket(words: readonly RoleWord[], last: number): number {
  if (wordAt(words, last).text !== ')') return last;
  for (let at = last - 1; at > last - LONGEST_BRACKET; at -= 1) if (wordAt(words, at).text === '(') return at - 1;
  return last;
}

/** The most words of a bracket, its marks among them: a party, a town. */
const LONGEST_BRACKET = 5;

/** Where nouns come first, that of two that belong together: "directeur | général", "consejero | delegado". */
function firstNoun(words: readonly RoleWord[], first: number, last: number, kind: string, language: RoleWords): number {
  let at = last;
  while (language.pack.nounsFirst && at > first && isNounOf(kind, wordAt(words, at - 1).lower, language)) at -= 1;
  return at;
}

/** Some words in lower case, `to` exclusive. */
function lowerOf(words: readonly RoleWord[], from: number, to: number): string[] {
  const lower: string[] = [];
  for (let at = from; at < to; at += 1) lower.push(wordAt(words, at).lower);
  return lower;
}

type Title = Pick<LearnedRole, 'actor' | 'from' | 'to'>;

/**
 * "le maire de Norham", "il segretario generale": the nearest noun of a person before the name; not "l’avocat de M.
 * Byron", who is another, nor "le maire Karl Orr est venu avec" Ada Byron, whose noun has its name.
 */
function learnBack({ words, names }: ReadLine, title: Title, language: RoleWords): LearnedRole | null {
  const { actor, from, to } = title;
  let at = to;
  while (at >= from && !isNounOf('person', wordAt(words, at).lower, language)) {
    at -= 1;
    if (nameAt(names.ends, at)?.kind === 'person') return null;
  }
  if (at < from || leadsToOther(words, at, to, language)) return null;
  const modifiers = [...lowerOf(words, from, at), ...lowerOf(words, at + 1, to + 1)];
  return { actor, head: wordAt(words, at).lower, modifiers, from, to, at };
}

/** Whether nothing but a genitive, and titles perhaps, stands between a noun and the name. */
function leadsToOther(words: readonly RoleWord[], noun: number, to: number, { pack }: RoleWords): boolean {
  let at = to;
  while (at > noun && pack.titles.has(wordAt(words, at).lower.replace(/\.$/, ''))) at -= 1;
  return at > noun && pack.genitives.has(wordAt(words, at).lower);
}

/** "Secretary of State John Kerry", "minister van Energie Ada Velk"; not "successor of Ada Byron", "lawyer for Mr Byron". */
function learnComplement(words: readonly RoleWord[], title: Title, language: RoleWords): LearnedRole | null {
  const { actor, from, to } = title;
  let of = from;
  while (of <= to && !language.pack.genitives.has(wordAt(words, of).lower)) of += 1;
  const head = wordAt(words, of - 1).lower;
  if (
    of >= to ||
    of === from ||
    language.pack.titles.has(wordAt(words, of + 1).lower) ||
    !isNounOf('person', head, language)
  )
    return null;
  const modifiers = [...lowerOf(words, from, of - 1), ...lowerOf(words, of, to + 1)];
  return { actor, head, modifiers, from, to, at: of - 1 };
}

function learnAfter(
  words: readonly RoleWord[],
  { to, actor, kind }: NamedTokens,
  language: RoleWords,
  roles: LearnedRole[],
): void {
  const next = wordAt(words, to + 1).text;
  const isApposition = next === ',' || next === '(' || next === '–' || next === '-';
  if (!isApposition && !language.pack.copulas.has(next)) return;
  for (const { head, modifiers, from, to: last } of readAppositions(words, to + 2, isApposition, kind, language)) {
    roles.push({ actor, head, modifiers, from, to: last, at: last });
  }
}

/** Reads "34, a farmer from Wessex, …": of each part the last noun of a person before a preposition. */
function readAppositions(
  words: readonly RoleWord[],
  first: number,
  isApposition: boolean,
  kind: string,
  language: RoleWords,
): Omit<LearnedRole, 'actor' | 'at'>[] {
  const roles: Omit<LearnedRole, 'actor' | 'at'>[] = [];
  const last = Math.min(words.length, first + APPOSITION);
  let from = first;
  for (let at = first; at <= last; at += 1) {
    const lower = at === last ? '.' : wordAt(words, at).lower;
    if (!END_MARKS.has(lower) && !language.endsApposition(lower)) continue;
    if (isApposition && saysAtOnce(words, at - 1)) break;
    const head = at === from ? '' : wordAt(words, at - 1).lower;
    if (isNounOf(kind, head, language)) {
      roles.push({ head, modifiers: lowerOf(words, from, at - 1), from, to: at - 1 });
    }
    if (lower !== ',' || at - from > 6 || roles.length > 0 || !isApposition) break;
    from = at + 1;
  }
  return roles;
}

/** The most words behind a name that are looked at. */
const APPOSITION = 14;

/** Marks that end what stands right behind a name. */
const END_MARKS = new Set([',', '.', ')', '–', ';']);
