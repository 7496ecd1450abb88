import { startsWithCapital } from '../../text/letters/starts-with-capital.ts';
import type { Token } from '../../text/tokens/find-tokens.ts';
import { WORDS } from '../known/known-words.ts';
import type { LearnedRole } from './learn-roles.ts';
import type { RoleWords } from './vocabulary/vocabulary.ts';

/** The most words of a description: it stands in one line of a list. */
const MOST_WORDS = 8;

/**
 * Says in the article's words what somebody is, from all that one line tells; of several the first that says more than
 * one word.
 *
 *     Norwegian Foreign Minister Sigrid Halvorsen   → Norwegian Foreign Minister
 *     Huw Pryce, 54, the Norham manager,            → Norham manager
 *
 * @param known descriptions of actors so far, by id; added to
 */
export function describeRoles(
  line: readonly Token[],
  roles: readonly LearnedRole[],
  known: Map<string, string>,
  words: RoleWords,
): void {
  for (const role of roles) {
    const { actor } = role;
    const before = known.get(actor);
    if (before?.includes(' ')) continue;
    const said = wordsOf(line, role, words);
    if (said !== null && (before === undefined || said.includes(' '))) known.set(actor, said);
  }
}

/** A wife is somebody's: alone the word says nothing. What an organisation is, is no name: "Crestmark Refinery". */
function saysNothing(
  line: readonly Token[],
  { head, at }: LearnedRole,
  { sortOf, isHeadLast, pack }: RoleWords,
): boolean {
  const sort = sortOf(head);
  if (pack.courtesies.has(head)) return true;
  return sort === 'kin' || (sort === 'organisation' && (!isHeadLast || startsWithCapital(line[at]?.text ?? '')));
}

/** “the daughter of a lighthouse [keeper], Ada Byron”: what somebody of the family is. */
function isOfKin(line: readonly Token[], { at }: LearnedRole, { sortOf, pack }: RoleWords): boolean {
  for (let index = at - 1; index > 0 && index >= at - MOST_WORDS; index -= 1) {
    const word = line[index]?.text.toLowerCase() ?? '';
    if (pack.genitives.has(word)) return sortOf(line[index - 1]?.text.toLowerCase() ?? '') === 'kin';
    if (!isLetter(word)) return false;
  }
  return false;
}

function wordsOf(line: readonly Token[], role: LearnedRole, language: RoleWords): string | null {
  const { from, at } = role;
  if (saysNothing(line, role, language) || isOfKin(line, role, language)) return null;
  const to = endOf(line, role, language);
  let first = compoundStart(line, beginOf(line, Math.max(from, to - MOST_WORDS), at, language));
  while (first < to && leadsIn(line[first]?.text ?? '', language)) first += 1;
  first = afterNamelessOwner(line, first, to);
  let words = '';
  for (let index = first; index <= to; index += 1) {
    const isApart = index > first && (line[index]?.start ?? 0) > (line[index - 1]?.end ?? 0);
    words += (isApart ? ' ' : '') + (line[index]?.text ?? '');
  }
  return words === '' ? null : words;
}

/** The last token of a description: “Director of rugby”, “maire [de la ville]”. */
function endOf(line: readonly Token[], { at, to }: LearnedRole, language: RoleWords): number {
  let last = at;
  for (let index = at + 1; index <= Math.min(to, at + MOST_WORDS); index += 1) {
    const word = line[index]?.text ?? '';
    if (language.pack.joints.has(word) || language.isJoint(word.toLowerCase())) continue;
    if (!isInside(word, language) || (!isCapital(word) && language.pack.isOtherVerb(word))) break;
    last = index;
  }
  return last;
}

/**
 * The first token of a description whose noun is the token `head`. Before the name of a nation or an organisation
 * nothing is part of it but what says when: “one analyst catches [Norham chief executive]”, “[former Norham captain]”.
 */
function beginOf(line: readonly Token[], least: number, head: number, language: RoleWords): number {
  let first = head;
  let isBeforeName = isCapital(line[head]?.text);
  if (language.asksDeterminer && !isBehindDeterminer(line, least, head, language)) return head;
  while (first > least) {
    const word = line[first - 1]?.text ?? '';
    if (!isInside(word, language)) break;
    if (isLetter(word) && !isCapital(word)) {
      const isJoint = language.pack.joints.has(word);
      const isJoined = isJoint && isCapital(line[first - 2]?.text) && isCapital(line[first]?.text);
      if (isBeforeName && !isStanding(word, language) && !isJoined) break;
      if (isJoint && !isJoined) break;
    } else if (isCapital(word)) isBeforeName = true;
    first -= 1;
  }
  return first;
}

/** “der [frühere Trainer]”, “Hessens [Trainer]”; not “aldus [voorzitter]”. */
function isBehindDeterminer(line: readonly Token[], least: number, head: number, language: RoleWords): boolean {
  let first = head;
  while (first > least && isInside(line[first - 1]?.text ?? '', language)) first -= 1;
  return language.pack.determiners.has(line[first - 1]?.text.toLowerCase() ?? '') || isCapital(line[head - 1]?.text);
}

/** Where the word of the token `at` begins: “Norham-[Trainer]”, “17-[year]-old”. */
function compoundStart(line: readonly Token[], at: number): number {
  const [before, token] = [line[at - 1], line[at]];
  const isJoined = before?.end === token?.start && (before?.text === '-' || token?.text === '-');
  return isJoined ? compoundStart(line, at - 1) : at;
}

const isLetter = (word: string): boolean => /^\p{L}/u.test(word) && !POSSESSIVE.test(word);
const isCapital = (word: string | undefined): boolean => startsWithCapital(word ?? '');

/** “[former] captain”, “[recently] named captain”. */
function isStanding(word: string, { pack }: RoleWords): boolean {
  return pack.standings.has(word) || pack.isAdverb(word);
}

/** Whose they are is told by a name alone: “[the company’s] chief executive”, but “Norham’s chief executive”. */
function afterNamelessOwner(line: readonly Token[], first: number, to: number): number {
  for (let index = to - 1; index > first; index -= 1) {
    const owner = line[index - 1]?.text ?? '';
    if (POSSESSIVE.test(line[index]?.text ?? '') && !startsWithCapital(owner)) return index + 1;
  }
  return first;
}

const POSSESSIVE = /^[’']s$/;

function isInside(word: string, { endsDescription }: RoleWords): boolean {
  if (!/^(?:[\p{L}\p{N}].*|-|’s|'s)$/u.test(word) || WORDS.calendar.has(word)) return false;
  return !endsDescription(word.toLowerCase());
}

function leadsIn(word: string, { pack }: RoleWords): boolean {
  const lower = word.toLowerCase();
  return LEADING.test(word) || [pack.determiners, pack.possessives, pack.genitives].some((words) => words.has(lower));
}

/** Marks that a description does not begin with. */
const LEADING = /^(?:-|’s|'s)$/;
