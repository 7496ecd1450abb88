import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { BRAZILIAN_STATES } from '../../lists/world/brazilian-states.ts';
import type { Name } from '../../name.ts';

const STATES = parseWordList(BRAZILIAN_STATES);

/** A party and the state of its member: "Novo-SC". */
const MEMBER = /^(?<left>\p{Lu}[\p{L} ]*)(?<mark>-)(?<right>[A-Z]{2})$/u;

/** The place where a text was written, and the name with which it begins: "NORHAM.- Orrion Motors". */
const DATELINE = /^(?<left>\p{Lu}[\p{L} ]*)(?<mark>\. ?[-–—] )(?<right>\p{Lu}.*)$/u;

/** Two such places: "NORHAM/ORRION". */
const PLACES = /^(?<left>\p{Lu}[\p{Lu} ]+)(?<mark>\/)(?<right>\p{Lu}[\p{Lu} ]+)$/u;

/**
 * Parts two names that a mark joins.
 *
 *     (Novo-SC)                        → the party Novo, the state SC
 *     NORHAM.- Orrion Motors           → the place NORHAM, and Orrion Motors as it is, at the beginning of a line
 *     NORHAM/ORRION                    → two places, there
 *     Rolls-Royce, AC/DC               → as they are
 */
export function partJoined(text: string, names: readonly Name[]): readonly Name[] {
  const parted: Name[] = [];
  for (const name of names) parted.push(...partOne(text, name));
  return parted;
}

function partOne(text: string, name: Name): readonly Name[] {
  const written = text.slice(name.start, name.end);
  const before = name.start === 0 ? '\n' : text.charAt(name.start - 1);
  const member = before === '(' ? MEMBER.exec(written) : null;
  if (member !== null)
    return STATES.has(member.groups?.right ?? '') ? cut(name, member, 'organisation', 'place') : [name];
  if (before !== '\n') return [name];
  const dateline = DATELINE.exec(written);
  if (dateline !== null) return cut(name, dateline, 'place', name.kind === 'place' ? 'organisation' : name.kind);
  const places = PLACES.exec(written);
  return places === null || written.length < 8 ? [name] : cut(name, places, 'place', 'place');
}

function cut(name: Name, { groups }: RegExpExecArray, left: Name['kind'], right: Name['kind']): Name[] {
  const { start, end } = name;
  const evidence = { rule: 'joined', words: groups?.mark ?? null };
  return [
    { start, end: start + (groups?.left ?? '').length, kind: left, evidence },
    { start: end - (groups?.right ?? '').length, end, kind: right, evidence },
  ];
}
