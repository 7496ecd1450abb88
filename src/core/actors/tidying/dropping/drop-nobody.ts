import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { WORDS } from '../../known/known-words.ts';
import { PLURAL_TITLES } from '../../lists/people/plural-titles.ts';
import { SHORT_TITLES } from '../../lists/people/short-titles.ts';
import { NO_ACTORS } from '../../lists/words/no-actors.ts';
import type { Name } from '../../name.ts';

/** Words that are written with a capital and name nobody: which government is meant, the word does not say. */
const NOBODY = new Set(['Budget', 'Government']);

/** Titles that are shortened, and then end with a full stop. */
const TITLES = new Set([...parseWordList(PLURAL_TITLES), ...parseWordList(SHORT_TITLES)]);

/** The feasts that Muslims call so; Eid is a given name too, as in “Eid al-Velki”. */
const FEAST = /^Eid[- ][AaUuEe]l[- ](?:Adha|Azha|Fitri?|Ghad[ei]er|Ghadir)$/;

/** Money and its unit, or a business year, written as one word. */
const AMOUNT =
  /^(?:(?:KSh|Ksh|RM|Rs|Shs?|TSh|UShs?)\d[\d.,]*(?:b|bn|k|m|mn|tn)?|[KNPR]\d[\d.,]*(?:b|bn|m|mn|tn)|FY\d{2,4})$/;

const EVENTS = parseWordList(NO_ACTORS);

/**
 * Drops names that name nobody.
 *
 *     the Government            → none
 *     3 August, August 2026     → none, also where August Velk is a person
 *     Mark my words             → none: what a verb is followed by, a name is not
 *     AI, two MPs, the PM’s     → none: nouns, shortened
 *     Sens. Ada Byron and …     → none, if it is the title; nor Barr. Ada Byron
 *     They thanked King. She …  → stays: no short form, which a full stop ends
 *     Sh14m, R8bn, FY26         → none
 *     Ramadan (organisation)    → none: known as a feast
 *     Easter (person)           → stays: some are called so
 */
export function dropNobody(text: string, names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of names) if (!isNobody(text, name)) kept.push(name);
  return kept;
}

function isNobody(text: string, { start, end, kind }: Name): boolean {
  const words = text.slice(start, end);
  if ((kind !== 'person' && EVENTS.has(words)) || FEAST.test(words)) return true;
  if (NOBODY.has(words) || isAbbreviation(words) || AMOUNT.test(words)) return true;
  if (TITLES.has(words) && /^\. \p{Lu}/u.test(text.slice(end, end + 3))) return true;
  if (isBeforeOwner(text, end) && !words.includes(' ')) return true;
  return WORDS.calendar.has(words) && isDate(text.slice(Math.max(0, start - 3), start), text.slice(end, end + 3));
}

/** "MP", "MPs", "PM’s". */
function isAbbreviation(words: string): boolean {
  return WORDS.abbreviation.has(words.endsWith('s') ? words.replace(/(?<=\p{Lu})[’']?s$/u, '') : words);
}

/** "my words", "your bags": asked of the first letter before anything costlier. */
function isBeforeOwner(text: string, end: number): boolean {
  return 'myo'.includes(text.slice(end + 1, end + 2)) && /^ (?:my|your|our) \p{Ll}/u.test(text.slice(end, end + 8));
}

function isDate(before: string, after: string): boolean {
  return /\d\s$/.test(before) || /^,?\s\d/.test(after);
}
