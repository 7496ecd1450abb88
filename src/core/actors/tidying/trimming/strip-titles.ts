import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { parseWordList } from '../../../text/parse-word-list.ts';
import { SURE_TITLES } from '../../lists/people/sure-titles.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

const TITLES = parseWordList(SURE_TITLES);

/** "Sheikh" is a given name in a family of Bangladesh. */
const FAMILY = /^Sheikh (?:Hasina|Mujib|Rehana)/;

/**
 * Takes titles off the beginning of people's names.
 *
 *     Queen Elizabeth, Lt. Col. Ada Byron   → Elizabeth, Ada Byron
 *     Queen                                 → Queen: nothing would be left
 */
export function stripTitles(text: string, names: readonly Name[]): Name[] {
  return changeNames(names, (name) => (name.kind === 'person' ? stripTitle(text, name) : name));
}

function stripTitle(text: string, name: Name): Name {
  const written = text.slice(name.start, name.end);
  const first = /^(?<title>\p{Lu}\p{Ll}*)\.?\s+/u.exec(written);
  if (first === null || !TITLES.has(first.groups?.title ?? '') || FAMILY.test(written)) return name;
  const rest = changeName(name, { start: name.start + first[0].length });
  return startsWithCapital(text.slice(rest.start, rest.end)) ? stripTitle(text, rest) : name;
}
