import type { Token } from '../../text/find-tokens.ts';
import { WORDS } from '../known-names.ts';
import type { RoleWords } from './language-words.ts';
import type { LearnedRole } from './learn-roles.ts';
import type { RoleWord } from './role-word.ts';

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
function saysNothing(line: readonly Token[], { head, at }: LearnedRole, { sortOf, isHeadLast }: RoleWords): boolean {
  const sort = sortOf(head);
  if (COURTESY.has(head)) return true;
  return sort === 'kin' || (sort === 'organisation' && (!isHeadLast || /^\p{Lu}/u.test(line[at]?.text ?? '')));
}

/** Titles that everybody has. Beside those of English, which are no nouns of persons. */
const COURTESY: ReadonlySet<string> = new Set(
  'avenida doña dom dona dott dottor dr eheleute ehepaar familie fratelli frau herr m madame me meneer mevrouw mlle mme monsieur pape rua señor señora senhor senhora signor signora sig tia tio via'.split(
    ' ',
  ),
);

function wordsOf(line: readonly Token[], role: LearnedRole, language: RoleWords): string | null {
  const { from, at } = role;
  if (saysNothing(line, role, language)) return null;
  const to = endOf(line, role, language);
  let first = beginOf(line, Math.max(from, to - MOST_WORDS), at, language);
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
    if (isInside(word, language) && (isCapital(word) || !language.pack.isOtherVerb(word))) last = index;
    else if (!joins(word.toLowerCase(), language)) break;
  }
  return last;
}

/** “de”, “la”: between a noun and what it is noun of. */
function joins(word: string, { pack }: RoleWords): boolean {
  return pack.code !== 'en' && (pack.genitives.has(word) || pack.articles.has(word) || pack.elisions.has(word));
}

/**
 * The first token of a description whose noun is the token `head`. Before the name of a nation or an organisation nothing is
 * part of it but what says when: “one analyst catches [Norham chief executive]”, “[former Norham captain]”.
 */
function beginOf(line: readonly Token[], least: number, head: number, language: RoleWords): number {
  let first = head;
  let isBeforeName = isCapital(line[head]?.text);
  if (language.pack.code !== 'en' && !isBehindDeterminer(line, least, head, language)) return compoundStart(line, head);
  while (first > least) {
    const word = line[first - 1]?.text ?? '';
    if (!isInside(word, language)) break;
    if (isLetter(word) && !isCapital(word)) {
      if (isBeforeName && !WHEN.test(word) && !isJoint(line, first - 1)) break;
      if (JOINT.test(word) && !isJoint(line, first - 1)) break;
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

/** “Norham-[Trainer]” is one word. */
function compoundStart(line: readonly Token[], last: number): number {
  const isJoined = line[last - 1]?.text === '-' && line[last - 1]?.end === line[last]?.start;
  return isJoined ? last - 2 : last;
}

const isLetter = (word: string): boolean => /^\p{L}/u.test(word) && !POSSESSIVE.test(word);
const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

/** “Bank [of] Norham governor”; not “the story [of] student Ada Byron”. */
function isJoint(line: readonly Token[], at: number): boolean {
  return JOINT.test(line[at]?.text ?? '') && isCapital(line[at - 1]?.text) && isCapital(line[at + 1]?.text);
}

const JOINT = /^(?:of|for|the|de|du|des|da|do|di|del|van|von)$/;

const WHEN =
  /^(?:\w+ly|former|senior|junior|assistant|ex|then|acting|deputy|vice|late|interim|outgoing|incoming|longtime|veteran|current|new|first|ancien|ancienne|früherer?|frühere|ehemaliger?|ehemalige|oud)$/;

/** Whose they are is told by a name alone: “[the company’s] chief executive”, but “Norham’s chief executive”. */
function afterNamelessOwner(line: readonly Token[], first: number, to: number): number {
  for (let index = to - 1; index > first; index -= 1) {
    const owner = line[index - 1]?.text ?? '';
    if (POSSESSIVE.test(line[index]?.text ?? '') && !/^\p{Lu}/u.test(owner)) return index + 1;
  }
  return first;
}

const POSSESSIVE = /^[’']s$/;

function isInside(word: string, language: RoleWords): boolean {
  if (!/^(?:[\p{L}\p{N}].*|-|’s|'s)$/u.test(word) || WORDS.calendar.has(word)) return false;
  return language.pack.code === 'en'
    ? !OUTER.test(word)
    : !endsDescription(language.wordOf(word.toLowerCase()), language);
}

function endsDescription({ lower, endsPhrase, isVerb }: RoleWord, { pack }: RoleWords): boolean {
  return endsPhrase || isVerb || pack.pronouns.has(lower) || pack.isAdverb(lower);
}

function leadsIn(word: string, { pack }: RoleWords): boolean {
  return LEADING.test(word) || pack.determiners.has(word.toLowerCase());
}

/** Words that begin the sentence or lead to the description, and are no part of it. */
const OUTER =
  /^(?:about|after|although|and|are|as|at|because|before|but|by|did|from|had|has|have|he|if|in|into|is|it|met|on|or|over|said|says|she|since|that|they|told|under|was|were|when|where|which|while|who|whose|will|with|would)$/i;

const LEADING = /^(?:the|a|an|his|her|its|their|our|my|of|for|-|’s|'s)$/i;
