import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { STATE_BODY_ENDINGS, STATE_BODY_OPENINGS, STATES_OF_BODIES } from '../../lists/world/state-bodies.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

const STATES = parseWordList(STATES_OF_BODIES);
const OPENINGS = parseWordList(STATE_BODY_OPENINGS);
const ENDINGS = parseWordList(STATE_BODY_ENDINGS);

/**
 * Puts the state back to its body's name.
 *
 *     U.S. (place) Senate (organisation)    → U.S. Senate
 *     U.S. (place) Orrion Motors            → both stay
 */
export function joinNation(text: string, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const nation = joined.at(-1);
    if (nation !== undefined && isNationsBody(text, nation, name)) {
      joined[joined.length - 1] = changeName(name, { start: nation.start });
    } else joined.push(name);
  }
  return joined;
}

function isNationsBody(text: string, nation: Name, body: Name): boolean {
  if (body.kind !== 'organisation' || body.start !== nation.end + 1 || text.charAt(nation.end) !== ' ') return false;
  return STATES.has(text.slice(nation.start, nation.end)) && isStateBody(text.slice(body.start, body.end));
}

/** Air Force Academy, Fish and Wildlife Service. */
function isStateBody(name: string): boolean {
  const words = name.match(/\p{L}+/gu) ?? [];
  const [first = '', second = ''] = words;
  return OPENINGS.has(first) || OPENINGS.has(`${first} ${second}`) || ENDINGS.has(words.at(-1) ?? '');
}
