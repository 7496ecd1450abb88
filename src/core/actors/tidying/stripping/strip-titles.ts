import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { matchGivenName } from '../../known/match-given-name.ts';
import { SURE_TITLES } from '../../lists/people/sure-titles.ts';
import { CLOSING_NOUNS } from '../../lists/words/nouns/organisations/closing-nouns.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

const TITLES = parseWordList(SURE_TITLES);

const CLOSING = parseWordList(CLOSING_NOUNS);

/** "Sheikh" is a given name in a family of Bangladesh. */
const FAMILY = /^Sheikh (?:Hasina|Mujib|Rehana)/;

/**
 * Takes titles off the beginning of people's names.
 *
 *     Queen Elizabeth, Lt. Col. Ada Byron   → Elizabeth, Ada Byron
 *     Tan Sri Ada Byron, Pol Lt Ada Byron    → Ada Byron
 *     Queen                                 → Queen: nothing would be left
 *     Captain Maria Byron (organisation)    → Maria Byron, a person
 *     Queen Maria University                → an organisation
 */
export function stripTitles(text: string, names: readonly Name[]): Name[] {
  return changeNames(names, (name) => {
    if (name.kind === 'person') return stripTitle(text, name);
    return isTitled(text, name) ? changeName(stripTitle(text, name), { kind: 'person' }) : name;
  });
}

/** Titles of two words, of which the first is a name elsewhere: “Tan Sri”, “Pol Lt Col”. */
const PAIRED = /^(?:Tan Sri (?=\p{Lu})|Pol (?=(?:Capt|Col|Gen|Lt|Maj|Sgt)\b))/u;

function stripTitle(text: string, name: Name): Name {
  const written = text.slice(name.start, name.end);
  const paired = PAIRED.exec(written)?.[0].length ?? 0;
  if (paired > 0) return stripTitle(text, changeName(name, { start: name.start + paired }));
  const first = /^(?<title>\p{Lu}\p{L}*)\.?\s+/u.exec(written);
  if (first === null || !TITLES.has(first.groups?.title ?? '') || FAMILY.test(written)) return name;
  const rest = changeName(name, { start: name.start + first[0].length });
  return startsWithCapital(text.slice(rest.start, rest.end)) ? stripTitle(text, rest) : name;
}

/** Whether a title, a given name and one word more are taken for an organisation. */
function isTitled(text: string, { kind, start, end }: Name): boolean {
  if (kind !== 'organisation') return false;
  const [title = '', given = '', surname, more] = text.slice(start, end).split(' ');
  if (surname === undefined || more !== undefined || CLOSING.has(surname)) return false;
  return TITLES.has(title.replace('.', '')) && matchGivenName(given) !== null;
}
