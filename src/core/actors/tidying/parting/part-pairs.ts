import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { WORDS } from '../../known/known-words.ts';
import { matchGivenName } from '../../known/match-given-name.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import { CLOSING_NOUNS } from '../../lists/words/nouns/organisations/closing-nouns.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

const CLOSING = parseWordList(CLOSING_NOUNS);

/** Two names and the "and" between. */
const PAIR = /^(?<left>[\p{Lu}\p{N}][^,&]*?) and (?<right>\p{Lu}[^,&]*)$/u;

/**
 * Parts two organisations that "and" joins, where the first ends as one does, or the article names each by itself too;
 * and two people in what was taken for an organisation, where one of the given names is somebody's elsewhere.
 *
 *     [Orrion Building Society and Velk]         → two
 *     [Orr and Velk] … [Orr] … [Velk]            → two
 *     [Save the Velk and Orr Action]             → two: each has several words
 *     [Tom and Clara] … [Tom Velk] (person)      → two people
 *     [Ministry of Trade and Industry], [Orr and Velk Bank]   → as they are
 */
export function partPairs(text: string, names: readonly Name[]): readonly Name[] {
  const parted: Name[] = [];
  let others: Others | null = null;
  for (const name of names) {
    const words = name.kind === 'organisation' ? text.slice(name.start, name.end) : '';
    const pair = words.includes(' and ') ? PAIR.exec(words) : null;
    const { left = '', right = '' } = pair?.groups ?? {};
    others ??= pair === null ? null : othersIn(text, names);
    const kind = pair === null || others === null ? null : kindOfBoth(left, right, others, hasAcronym(text, name));
    if (kind === null) parted.push(name);
    else parted.push(...part(name, left, right, kind));
  }
  return parted;
}

/** Organisations, and given names of people. */
type Others = { readonly bodies: ReadonlySet<string>; readonly given: ReadonlySet<string> };

function othersIn(text: string, names: readonly Name[]): Others {
  const bodies = new Set<string>();
  const given = new Set<string>();
  for (const { start, end, kind } of names) {
    if (kind === 'organisation') bodies.add(text.slice(start, end));
    if (kind === 'person') given.add(/^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '');
  }
  return { bodies, given };
}

/** Whether letters in brackets stand for what was found: “Norham Rail and Road Group (NRRG)”. */
function hasAcronym(text: string, { end }: Name): boolean {
  return /^ \(\p{Lu}{3}/u.test(text.slice(end, end + 5));
}

/** What both are; `null`: they are one, as what `hasOne` acronym is. */
function kindOfBoth(left: string, right: string, { bodies, given }: Others, hasOne: boolean): Name['kind'] | null {
  if (isClosed(left) || (bodies.has(left) && bodies.has(right))) return 'organisation';
  if (!hasOne && areWhole(left, right)) return 'organisation';
  const areGiven = matchGivenName(left) !== null && matchGivenName(right) !== null;
  return areGiven && (given.has(left) || given.has(right)) ? 'person' : null;
}

/**
 * Whether both are names of several words, and neither a nation at the beginning nor a noun at the end may belong to both:
 * "Save the Velk and Orr Action", not "U.S. Ships and Sea Rescue", "Norham Fire and Sea Rescue Service".
 */
function areWhole(left: string, right: string): boolean {
  if (!left.includes(' ') || !right.includes(' ') || / (?:of|for) |\//.test(left)) return false;
  if (SHARED.test(left) || isNation(left) || SHARED_NOUN.test(right)) return false;
  return !WORDS.organisation.has(right.slice(right.lastIndexOf(' ') + 1));
}

/** What an office that is for two things begins with. */
const SHARED = /^(?:Federal|For|International|National) /;

/** Nouns that are for two things as an organisation’s is, or one of two things that an office is for. */
const SHARED_NOUN =
  / (?:Affairs|Care|Education|Facility|Justice|Plan|Process|Programme|Program|Project|Safety|Scheme|Security|System|Welfare|Workers|Zone)$/;

/** "U.S. Customs", "Kenya Forests", "Norwegian Food". */
function isNation(name: string): boolean {
  const first = name.slice(0, name.indexOf(' '));
  return first.includes('.') || WORDS.nationality.has(first) || matchKnownName(first)?.kind === 'place';
}

/** Whether a name of several words ends with a noun that closes it; "of" and "for" may be for two things. */
function isClosed(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length < name.length && CLOSING.has(last) && !/ (?:of|for) /.test(name);
}

function part(name: Name, left: string, right: string, kind: Name['kind']): Name[] {
  const evidence = { rule: 'pair', words: 'and' };
  return [
    changeName(name, { end: name.start + left.length, kind, evidence }),
    changeName(name, { start: name.end - right.length, kind, evidence }),
  ];
}
