import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import { NATION_CODES } from '../../lists/world/sport/nation-codes.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

const CODES = parseWordList(NATION_CODES);

/**
 * Makes the letters in brackets behind people nations, where sport writes nations so and all such letters of the article
 * are nations’.
 *
 *     Ada Velk (NOR) (organisation) 69 67      → NOR, a place
 *     Ada Velk (IND), Karl Orr (LAB)           → as they are: LAB is no nation, so that IND means independent
 *     Ada Velk (PAN) … the PAN (organisation)  → as they are: a party
 */
export function nameNations(text: string, names: readonly Name[]): readonly Name[] {
  const nations = nationsBehind(text, names);
  if (nations.length === 0 || !areAllNations(text, names, nations)) return names;
  const codes = new Set(nations);
  const named: Name[] = [];
  for (const name of names) {
    const evidence = { rule: 'nation', words: text.slice(name.start, name.end) };
    named.push(codes.has(name) && name.kind !== 'place' ? changeName(name, { kind: 'place', evidence }) : name);
  }
  return named;
}

/** The letters in brackets behind people. */
function nationsBehind(text: string, names: readonly Name[]): readonly Name[] {
  const behind: Name[] = [];
  let last: Name | null = null;
  for (const name of names) {
    if (last?.kind === 'person' && isBehind(text, last, name)) behind.push(name);
    last = name;
  }
  return behind;
}

function isBehind(text: string, person: Name, { start, end }: Name): boolean {
  if (start !== person.end + 2 || !text.startsWith(' (', person.end)) return false;
  return text.startsWith(')', end) && /^\p{Lu}+$/u.test(text.slice(start, end));
}

/** Whether all are known codes, and none is an organisation’s name elsewhere: “the PAN”, “Norham Arts Centre (NAC)”. */
function areAllNations(text: string, names: readonly Name[], nations: readonly Name[]): boolean {
  const starts = new Set(nations.map(({ start }) => start));
  const codes = new Set(nations.map(({ start, end }) => text.slice(start, end)));
  for (const code of codes) if (!CODES.has(code)) return false;
  for (const { start, end, kind } of names) {
    const code = kind === 'organisation' && !starts.has(start) ? text.slice(start, end) : '';
    if (codes.has(code) && matchKnownName(code)?.kind !== 'place') return false;
  }
  return true;
}
