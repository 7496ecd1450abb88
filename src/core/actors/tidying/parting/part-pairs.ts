import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { CLOSING_NOUNS } from '../../lists/words/nouns/organisations/closing-nouns.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

const CLOSING = parseWordList(CLOSING_NOUNS);

/** Two names and the "and" between. */
const PAIR = /^(?<left>\p{Lu}[^,&]*?) and (?<right>\p{Lu}[^,&]*)$/u;

/**
 * Parts two organisations that "and" joins, where the first ends as one does, or the article names each by itself too.
 *
 *     [Orrion Building Society and Velk]         → two
 *     [Orr and Velk] … [Orr] … [Velk]            → two
 *     [Ministry of Trade and Industry], [Orr and Velk Bank]   → as they are
 */
export function partPairs(text: string, names: readonly Name[]): readonly Name[] {
  const parted: Name[] = [];
  let alone: ReadonlySet<string> | null = null;
  for (const name of names) {
    const words = name.kind === 'organisation' ? text.slice(name.start, name.end) : '';
    const pair = words.includes(' and ') ? PAIR.exec(words) : null;
    const { left = '', right = '' } = pair?.groups ?? {};
    alone ??= pair === null ? null : organisationsOf(text, names);
    if (pair !== null && (isClosed(left) || (alone?.has(left) && alone.has(right))))
      parted.push(...part(name, left, right));
    else parted.push(name);
  }
  return parted;
}

function organisationsOf(text: string, names: readonly Name[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, end, kind } of names) if (kind === 'organisation') found.add(text.slice(start, end));
  return found;
}

/** Whether a name of several words ends with a noun that closes it; "of" and "for" may be for two things. */
function isClosed(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length < name.length && CLOSING.has(last) && !/ (?:of|for) /.test(name);
}

function part(name: Name, left: string, right: string): Name[] {
  const evidence = { rule: 'pair', words: 'and' };
  return [
    changeName(name, { end: name.start + left.length, evidence }),
    changeName(name, { start: name.end - right.length, evidence }),
  ];
}
