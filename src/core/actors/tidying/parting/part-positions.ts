import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { POSITION_WORDS } from '../../lists/words/sport/position-words.ts';
import type { Name } from '../../name.ts';
import { partEach } from './part-each.ts';

const POSITIONS = parseWordList(POSITION_WORDS);

/**
 * Parts a player from the position, and from the team before it.
 *
 *     Norham QB Karl Velk (person)        → the organisation Norham, the person Karl Velk
 *     RHP Karl Velk, LB Velk              → Karl Velk, Velk
 *     NORHAM QB VELK                      → as it is: capitals tell nothing
 */
export function partPositions(text: string, names: readonly Name[]): readonly Name[] {
  return partEach(names, (name) => partOne(text, name));
}

/** The team, if there is one, and the player; `null` for a name without a position. */
function partOne(text: string, { start, end }: Name): readonly Name[] | null {
  const words = text.slice(start, end).split(' ');
  if (words.length < 2) return null;
  const at = words.findIndex((word) => POSITIONS.has(word));
  if (at < 0) return null;
  const player = words.slice(at + 1).join(' ');
  if (player === player.toUpperCase()) return null;
  const evidence = { rule: 'position', words: words[at] ?? null };
  const team = words.slice(0, at).join(' ');
  const person: Name = { start: end - player.length, end, kind: 'person', evidence };
  return team === '' ? [person] : [{ start, end: start + team.length, kind: 'organisation', evidence }, person];
}
