import { isGivenName } from '../../genders/is-given-name.ts';
import { matchGivenName } from '../../known/match-given-name.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { isGermanCountry } from './is-german-country.ts';

/**
 * Parts a German name from what is its: nobody is called “Irans Justiz”. The genitive’s `s` stays, as news writes it.
 *
 *     Norham … Norhams Stromnetz, Norwegens Justiz  → Norhams, Norwegens
 *     Norwegens Petra Velk                          → Norwegens, Petra Velk
 *     Ada Velk … Ada Velks Karriere                 → Ada Velks
 *     Ada Velk … Velks Zölle                        → Velks, also where both were taken for a person
 *     Norham … Identität Norhams                    → Norhams
 *     Borussia Norham … Borussia Norhams Trainer    → Borussia Norhams
 *     Jonas Velk, Lloyds Bank, Freunde Hamburgs     → as they are: nobody is called Jona; “Freunde” may be a name
 */
export function partGenitives(text: string, names: readonly Name[]): Name[] {
  const kinds = kindsOf(text, names);
  const bearers = bearersOf(text, names);
  const parted: Name[] = [];
  for (const name of names) {
    const owner = partOne(text, name, kinds, bearers);
    const own = personBehind(text, name, owner);
    parted.push(owner, ...(own === null ? [] : [own]));
  }
  return parted;
}

/** “Norwegens | Petra Velk”: whom a country has. */
function personBehind(text: string, name: Name, { end }: Name): Name | null {
  const [given = '', ...surnames] = text.slice(end + 1, name.end).split(' ');
  if (surnames.length === 0 || !isGivenName(given)) return null;
  return changeName(name, { start: end + 1, kind: 'person' });
}

/** Given names and surnames of those whom the article names by both. */
function bearersOf(text: string, names: readonly Name[]): ReadonlySet<string> {
  const bearers = new Set<string>();
  for (const { start, end, kind } of names) {
    const words = kind === 'person' ? text.slice(start, end).split(' ') : [];
    if (words.length > 1) bearers.add(words[0] ?? '').add(words.at(-1) ?? '');
  }
  return bearers;
}

type Kinds = ReadonlyMap<string, Name['kind']>;

/** What the article calls by one name, and people by their last; where it disagrees, as what it is called last. */
function kindsOf(text: string, names: readonly Name[]): Kinds {
  const kinds = new Map<string, Name['kind']>();
  for (const { start, end, kind } of names) {
    const written = text.slice(start, end);
    kinds.set(written, kind);
    if (kind === 'person') kinds.set(written.slice(written.lastIndexOf(' ') + 1), kind);
  }
  return kinds;
}

function partOne(text: string, name: Name, kinds: Kinds, bearers: ReadonlySet<string>): Name {
  const written = text.slice(name.start, name.end);
  if (!written.includes(' ') || isKnown(written, kinds)) return name;
  for (const { index } of written.matchAll(/s(?= \p{Lu})/gu)) {
    const base = written.slice(0, index);
    const kind = kindOf(base, kinds);
    const isGivenName = name.kind === 'person' && kind === 'person' && !base.includes(' ') && !isBorne(base, bearers);
    if (kind !== null && !isGivenName) return changeName(name, { end: name.start + index + 1, kind });
  }
  const first = written.slice(0, written.indexOf(' '));
  const last = written.slice(written.lastIndexOf(' ') + 1);
  const isGenitive = last.endsWith('s') && ABSTRACT.test(first);
  const kind = isGenitive ? (kindOf(last, kinds) ?? kindOf(last.slice(0, -1), kinds)) : null;
  return kind === null ? name : changeName(name, { start: name.end - last.length, kind });
}

/** Whether “Velks” is of a Velk: somebody is, and nobody can be given the name “Velks”. */
function isBorne(base: string, bearers: ReadonlySet<string>): boolean {
  return bearers.has(base) && matchGivenName(`${base}s`) === null;
}

/** Whether somebody is called so, in the genitive or not. */
function isKnown(written: string, kinds: Kinds): boolean {
  return written.endsWith('s') && kinds.has(written.slice(0, -1));
}

function kindOf(base: string, kinds: Kinds): Name['kind'] | null {
  if (isGermanCountry(base)) return 'place';
  return kinds.get(base) ?? matchKnownName(base)?.kind ?? null;
}

/** What no institution is called by, alone: “Festnahme Velks”; but “Regierung Velks”, “Stiftung Norhams”. */
const ABSTRACT =
  /^(?!\p{L}*(?:bewegung|führung|leitung|regierung|stiftung|verwaltung|vereinigung|zeitung)$)(?:\p{Lu}\p{Ll}*(?:heit|keit|nahme|tion|tritt|tät|ung|wahl)|Besuch|Krieg|Norden|Osten|Süden|Tod|Westen)$/iu;
