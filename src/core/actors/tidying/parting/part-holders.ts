import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { isGivenName } from '../../genders/is-given-name.ts';
import { isOrdinaryWord } from '../../known/is-ordinary-word.ts';
import { WORDS } from '../../known/known-words.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import type { Name } from '../../name.ts';
import { isPersonNoun } from '../../roles/nouns/is-person-noun.ts';
import { partEach } from './part-each.ts';

/** The most letters before a name that are looked at. */
const REACH = 30;

/** What somebody is, right before the place where: "Governor of ", "Senator from ". */
const OFFICE = /(?<office>\p{Lu}\p{Ll}+) (?:of|from) (?:the )?$/u;

/**
 * Parts a place, or an organisation that a list knows, from who holds an office there and stands behind it without a
 * comma.
 *
 *     Governor of Washington Ada Velk (person)   → the place Washington, the person Ada Velk
 *     Bishop of Norham Ada Velk (organisation)   → the place Norham, whether a list knows it or not
 *     Bishop of Norham Old School                → as it is: no given name
 *     Friend of Ada Maria Velk                   → as it is: nothing stands before the given names
 */
export function partHolders(text: string, names: readonly Name[]): readonly Name[] {
  return partEach(names, (name) => partOne(text, name));
}

/** The seat and who holds it; `null` if a name is one. */
function partOne(text: string, name: Name): readonly Name[] | null {
  const words = text.slice(name.start, name.end).split(' ');
  if (name.kind === 'place' || words.length < 3) return null;
  const office = OFFICE.exec(text.slice(Math.max(0, name.start - REACH), name.start))?.groups?.office ?? '';
  const at = isPersonNoun(office.toLowerCase()) ? findHolder(words) : 0;
  if (at === 0) return null;
  const seat = words.slice(0, at).join(' ');
  const end = name.start + seat.length;
  const evidence = { rule: 'office', words: office };
  const kind = matchKnownName(seat)?.kind === 'organisation' ? 'organisation' : 'place';
  return [
    { start: name.start, end, kind, evidence },
    { start: end + 1, end: name.end, kind: 'person', evidence },
  ];
}

/** Which word is the given name of who holds the office: behind what a list knows, or the first one; 0: none is. */
function findHolder(words: readonly string[]): number {
  const last = words.at(-1) ?? '';
  if (WORDS.organisation.has(last)) return 0;
  for (let at = words.length - 2; at > 0; at -= 1) {
    const known = matchKnownName(words.slice(0, at).join(' '));
    if (known !== null && known.kind !== 'person' && isGivenName(words[at] ?? '')) return at;
  }
  const [first = ''] = words;
  if (isGivenName(first) || isOrdinaryWord(first)) return 0;
  const at = words.findIndex((word, index) => index > 0 && isGivenName(word));
  return at > 0 && at < words.length - 1 && words.slice(0, at).every(startsWithCapital) ? at : 0;
}
