import { DATE_LEADS } from '../../words/authors/byline-leads.ts';
import { NAME_JOINTS, NAME_MARKS, NAME_PLACE } from '../../words/authors/name-joints.ts';
import { ROLE_WORDS } from '../../words/authors/role-words.ts';
import { CREDIT_WORDS } from '../../words/pictures/credit-words.ts';
import { monthNumber } from '../dates/month-number.ts';
import { withoutLead } from './bylines/lines/without-lead.ts';
import { isAgency } from './is-agency.ts';
import { isFullName } from './is-full-name.ts';

const NICKNAME = /(?<=[^\s\d]) ?\([^()]{2,30}\)$/;
/** An e-mail address or a handle behind a name. */
const ADDRESS = /(?:^|\s)\S*@\S*/g;
const MOST_WORDS = 5;

/**
 * Splits a line that names authors into names; what cannot be a name is left out, and what stands beside a full name
 * for where a person is or what they do.
 *
 *     'By Ada Byron in Paris and Karl Benz, Westhaven'   → ['Ada Byron', 'Karl Benz']
 *     'Ada Byron, professor of law at the University of Westhaven, ada@byron.example'   → ['Ada Byron']
 *     'Ada Byron (Coastwise), Senior Reporter'           → ['Ada Byron']
 *     'Coastwise'                                        → ['Coastwise']
 */
export function splitNames(line: string): readonly string[] {
  const words = line.replace(/\s+/g, ' ').trim();
  const pieces = isOnePiece(words) ? [withoutLead(words)] : piecesOf(words);
  const names = [...new Set(pieces.map(withoutDate).flatMap(withoutRole))].filter(canBeName);
  return names.some(isNamedInFull)
    ? names.filter((name) => isNamedInFull(name) || isAgency(name) || !hasCase(name))
    : names;
}

/** Two words without a mark, as most names are, need none of the costly expressions. */
function isOnePiece(words: string): boolean {
  return words.indexOf(' ') === words.lastIndexOf(' ') && ![...JOINING_MARKS].some((mark) => words.includes(mark));
}

/** Those that part names, and those of addresses and nicknames. */
const JOINING_MARKS = ',;|/•·@(';

function piecesOf(words: string): readonly string[] {
  return withoutLead(beforeCredit(words.replace(ADDRESS, '').trim()))
    .split(NAME_MARKS)
    .flatMap(partsOf)
    .map((piece) => withoutLead(piece).replace(NICKNAME, '').replace(NAME_PLACE, ''));
}

/** `Text: Ada Byron Photos: Karl Benz` before the latter, who made the pictures. */
function beforeCredit(line: string): string {
  const words = line.includes(':') ? line.split(' ') : [];
  const end = words.findIndex(
    (word, at) => at > 1 && word.endsWith(':') && CREDIT_WORDS.has(word.slice(0, -1).toLowerCase()),
  );
  return end < 0 ? line : words.slice(0, end).join(' ');
}

/** A stretch without marks at its words for “and” and “with”; behind a mark it may begin with one: `, and Karl Benz`. */
function partsOf(stretch: string, index: number): readonly string[] {
  const parts: string[][] = [[]];
  for (const [at, word] of stretch.trim().split(' ').entries()) {
    if (NAME_JOINTS.has(at > 0 ? word.toLowerCase() : word) && at + index > 0) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((words) => words.join(' ').trim());
}

/** True of an organisation, too, that stands beside people. */
function isNamedInFull(name: string): boolean {
  return isFullName(name) && !name.split(' ').some(isRole);
}

/**
 * `Ada Byron 3 May`, `Ada Byron Dec 18` without the date, which may follow “on” or “published at”; a piece that begins
 * with a figure stays as it is.
 */
function withoutDate(piece: string): string {
  const words = piece.trim().split(' ');
  const figure = words.findIndex((word) => /\d/.test(word));
  if (figure < (isAgency(words[0] ?? '') ? 1 : 2)) return piece.trim();
  let end = isMonth(words[figure - 1] ?? '') ? figure - 1 : figure;
  while (DATE_LEADS.has((words[end - 1] ?? '').toLowerCase())) end -= 1;
  return words.slice(0, end).join(' ');
}

function isMonth(word: string): boolean {
  return monthNumber(word.toLowerCase().replace(/\.$/, '')) !== null;
}

/** The full names around words for what a person is; where none is left, all stays as it is. */
function withoutRole(piece: string): readonly string[] {
  const words = piece.split(' ');
  if (!words.some(isRole) || words.every(isRole)) return [piece];
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isRole(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  const names = runs.map((run) => run.join(' '));
  return names.some(isFullName) ? names.filter(isFullName) : [piece];
}

function isRole(word: string): boolean {
  return ROLE_WORDS.has(word.toLowerCase());
}

/** In a script without capitals nothing tells a full name. */
function hasCase(name: string): boolean {
  return name.toLowerCase() !== name.toUpperCase();
}

function canBeName(piece: string): boolean {
  if (piece === '' || piece.split(' ').length > MOST_WORDS) return false;
  return !/[\d@()<>{}[\]:]|https?|\.[a-zß-öø-ÿ]{2,}$/.test(piece);
}
