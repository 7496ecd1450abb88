import { endsSpeech } from '../../../text/ends-speech.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

/** What stands between given name and surname: “Bread”, within marks and spaces. */
const NICKNAME = /^ (?:“[^“”\n]{1,24}”|"[^"\n]{1,24}"|«[^«»\n]{1,24}»|„[^„“\n]{1,24}“|‘[^‘’\n]{1,24}’) $/u;

/** The most characters between the two, marks and spaces with them. */
const REACH = 28;

/**
 * Joins given name and surname between which a nickname stands.
 *
 *     Ada (person) “Bread” Byron (person)       → Ada “Bread” Byron
 *     Ada Byron “won” Norham (place)            → both stay
 *     called Ada “a baker,” Byron (person)      → both stay: a comma within the marks
 */
export function joinNicknames(text: string, names: readonly Name[]): readonly Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const given = findGiven(text, joined, name);
    if (given === null) {
      joined.push(name);
      continue;
    }
    while (joined.at(-1) !== given) joined.pop();
    joined[joined.length - 1] = changeName(given, { end: name.end });
  }
  return joined;
}

/** The person whose surname a name is; the nickname may have been found as a name too. */
function findGiven(text: string, before: readonly Name[], { kind, start }: Name): Name | null {
  if (kind === 'place' || start - (before.at(-1)?.end ?? 0) > REACH) return null;
  for (const given of before.slice(-2)) {
    if (start - given.end <= REACH && given.kind === 'person' && isNickname(text.slice(given.end, start))) return given;
  }
  return null;
}

function isNickname(between: string): boolean {
  return NICKNAME.test(between) && !endsSpeech(between.trim().slice(1, -1));
}
