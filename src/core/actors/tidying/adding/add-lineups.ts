import type { Name } from '../../name.ts';

/** A surname, or more of a name: "Velk", "M. Velk", "Ruiz de Orr". */
const SURNAME = String.raw`(?:\p{Lu}\.[ -]?)?\p{Lu}[\p{L}’'-]*\p{L}(?: (?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}’'-]*\p{L})*`;

/** A player, and in brackets who came on: "Velk (Orr 81)", "Velk (Orr, m. 81)". */
const PLAYER = String.raw`${SURNAME}(?: \([^()\n]{1,40}\))?`;

/** Players behind their team and a colon or a dash, the lines of the team parted by semicolons. */
const LINEUP = new RegExp(`(?<=[:–—-] )${PLAYER}(?:[,;] ${PLAYER}){5,}`, 'gu');

/** Players and those who came on for them. */
const NAMES = new RegExp(SURNAME, 'gu');

/**
 * Makes people of all who are listed as a team, found before or not: a team parts its lines by semicolons.
 *
 *     Norham: Orr; Velk, [Norham] (place), Byron; Lund (Hill 81), Holm; [Aas]   → eight people
 *     Results: Norham; Velkay, Skerrow; Orrion, Lund; Holm, Aas (places)        → places: most of them are found to be so
 *     Winners: Ada Orr, Norham; Karl Byron, Velkay; Mia Lund, Aas (places)      → as found: who is from where
 */
export function addLineups(text: string, names: readonly Name[]): readonly Name[] {
  if (!text.includes('; ')) return names;
  const added: Name[] = [];
  let next = 0;
  for (const { index, 0: lineup } of text.matchAll(LINEUP)) {
    if (lineup.split(';').length < FEWEST_LINES) continue;
    const from = endOfStretch(names, next, ({ end }) => end <= index);
    const to = endOfStretch(names, from, ({ start }) => start < index + lineup.length);
    const found = names.slice(from, to);
    added.push(...names.slice(next, from), ...(isTeam(text, found) ? readPlayers(lineup, index) : found));
    next = to;
  }
  return next === 0 ? names : [...added, ...names.slice(next)];
}

/** A team has a goalkeeper, a line of defenders and one more. */
const FEWEST_LINES = 3;

/** The index of the first name, from the given one on, of which something is not so. */
function endOfStretch(names: readonly Name[], from: number, isSo: (name: Name) => boolean): number {
  let to = from;
  for (let name = names[to]; name !== undefined && isSo(name); name = names[to]) to += 1;
  return to;
}

/** Whether most are people, and no two of them are followed by where they are from. */
function isTeam(text: string, names: readonly Name[]): boolean {
  let people = 0;
  let homes = 0;
  names.forEach((name, index) => {
    if (name.kind === 'person') people += 1;
    if (isHomeOf(text, names[index - 1], name)) homes += 1;
  });
  return people > 0 && 2 * people >= names.length && homes < 2;
}

/** “Ada Byron, | Norham |;” */
function isHomeOf(text: string, owner: Name | undefined, { kind, start, end }: Name): boolean {
  if (kind !== 'place' || owner?.kind !== 'person' || text.slice(owner.end, start) !== ', ') return false;
  return text.slice(owner.start, owner.end).includes(' ') && /[;.]/.test(text.charAt(end));
}

/** Who came on has a minute; what else stands in brackets is "(capt.)" or "(GK)". */
function readPlayers(lineup: string, start: number): Name[] {
  const players = lineup.replace(/\([^()\d]*\)/g, (aside) => ' '.repeat(aside.length));
  return Array.from(players.matchAll(NAMES), ({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
    kind: 'person',
    evidence: { rule: 'line-up', words: null },
  }));
}
