import type { Token } from '../../text/find-tokens.ts';
import { WORDS } from '../known-names.ts';
import type { RoleWords } from './language-words.ts';
import type { LearnedRole } from './learn-roles.ts';

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
function saysNothing(line: readonly Token[], { head, at }: LearnedRole, { sortOf }: RoleWords): boolean {
  const sort = sortOf(head);
  return sort === 'kin' || (sort === 'organisation' && /^\p{Lu}/u.test(line[at]?.text ?? ''));
}

function wordsOf(line: readonly Token[], role: LearnedRole, language: RoleWords): string | null {
  const { from, at } = role;
  if (saysNothing(line, role, language)) return null;
  const to = line.slice(at + 1, role.to + 1).every(({ text }) => isInside(text)) ? role.to : at;
  let first = beginOf(line, Math.max(from, to - MOST_WORDS), at);
  while (first < to && LEADING.test(line[first]?.text ?? '')) first += 1;
  first = afterNamelessOwner(line, first, to);
  let words = '';
  for (let index = first; index <= to; index += 1) {
    const isApart = index > first && (line[index]?.start ?? 0) > (line[index - 1]?.end ?? 0);
    words += (isApart ? ' ' : '') + (line[index]?.text ?? '');
  }
  return words === '' ? null : words;
}

/**
 * The first token of a description whose noun is the token `head`. Before the name of a nation or an organisation nothing is
 * part of it but what says when: “one analyst catches [Norham chief executive]”, “[former Norham captain]”.
 */
function beginOf(line: readonly Token[], least: number, head: number): number {
  let first = head;
  let isBeforeName = isCapital(line[head]?.text);
  while (first > least) {
    const word = line[first - 1]?.text ?? '';
    if (!isInside(word)) break;
    if (isLetter(word) && !isCapital(word)) {
      if (isBeforeName && !WHEN.test(word) && !isJoint(line, first - 1)) break;
      if (JOINT.test(word) && !isJoint(line, first - 1)) break;
    } else if (isCapital(word)) isBeforeName = true;
    first -= 1;
  }
  return first;
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

function isInside(word: string): boolean {
  return /^(?:[\p{L}\p{N}].*|-|’s|'s)$/u.test(word) && !OUTER.test(word) && !WORDS.calendar.has(word);
}

/** Words that begin the sentence or lead to the description, and are no part of it. */
const OUTER =
  /^(?:about|after|although|and|are|as|at|because|before|but|by|did|from|had|has|have|he|if|in|into|is|it|met|on|or|over|said|says|she|since|that|they|told|under|was|were|when|where|which|while|who|whose|will|with|would)$/i;

const LEADING = /^(?:the|a|an|his|her|its|their|our|my|of|for|-|’s|'s)$/i;
