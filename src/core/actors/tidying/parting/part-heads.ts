import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { isGivenName } from '../../genders/is-given-name.ts';
import { WORDS } from '../../known/known-words.ts';
import type { Name } from '../../name.ts';
import { isPersonNoun } from '../../roles/nouns/is-person-noun.ts';

/** The most letters before a name that are looked at. */
const REACH = 30;

/** What somebody is, right before what it is of. */
const ROLE = /(?<role>\p{L}+) (?:of|at|for) (?:the )?$/u;

/**
 * Parts an English organisation from whoever leads it and stands behind it without a comma.
 *
 *     CEO of the Norham Council Ada Velk   → the organisation Norham Council, the person Ada Velk
 *     the Norham Council Ada Velk          → as it is: nobody is said to be of it
 *     head of the Ada Velk Trust           → as it is: the trust is called so
 */
export function partHeads(text: string, names: readonly Name[]): readonly Name[] {
  const parted: Name[] = [];
  for (const name of names) {
    const from = startOfHead(text, name);
    if (from === null) {
      parted.push(name);
      continue;
    }
    const evidence = { rule: 'head', words: text.slice(name.start, from - 1) };
    parted.push({ start: name.start, end: from - 1, kind: 'organisation', evidence });
    parted.push({ start: from, end: name.end, kind: 'person', evidence });
  }
  return parted;
}

/** Where the person begins: a given name and one more word behind a word that ends organisations’ names. */
function startOfHead(text: string, { kind, start, end }: Name): number | null {
  const words = text.slice(start, end).split(' ');
  const [body, given, surname] = words.slice(-3);
  if (kind === 'place' || words.length < 4 || body === undefined || given === undefined || surname === undefined)
    return null;
  if (!WORDS.organisation.has(body) || !isGivenName(given)) return null;
  if (!startsWithCapital(surname) || WORDS.organisation.has(surname)) return null;
  const role = ROLE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.role ?? '';
  const leads = role === role.toUpperCase() || isPersonNoun(role.toLowerCase());
  return role !== '' && leads ? end - surname.length - given.length - 1 : null;
}
