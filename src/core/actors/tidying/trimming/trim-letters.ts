import { parseWordList } from '../../../text/parse-word-list.ts';
import { WORDS } from '../../known-names.ts';
import { POST_NOMINALS } from '../../lists/people/post-nominals.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

const LETTERS = parseWordList(POST_NOMINALS);

/**
 * Takes off the end of a person's name the letters of an honour, and the day on which something happened.
 *
 *     Ada Byron KC (organisation)                   → Ada Byron, a person
 *     Ada Byron … Byron Sunday (person) said        → Byron
 *     Karl Velk Sunday (person) said                 → Karl Velk
 *     Clay Sunday (person)                          → as it is: nobody is called Clay alone
 */
export function trimLetters(text: string, names: readonly Name[]): readonly Name[] {
  let people: ReadonlySet<string> | null = null;
  return changeNames(names, (name) => {
    if (name.kind === 'place') return name;
    const words = text.slice(name.start, name.end).split(' ');
    const last = words.at(-1) ?? '';
    const end = name.end - last.length - 1;
    if (words.length > 2 && LETTERS.has(last)) return changeName(name, { end, kind: 'person' });
    if (name.kind !== 'person' || words.length < 2 || !DAY.test(last) || !WORDS.calendar.has(last)) return name;
    people ??= peopleOf(text, names);
    return words.length > 2 || people.has(text.slice(name.start, end)) ? changeName(name, { end }) : name;
  });
}

/** A day of the week. */
const DAY = /day$/;

/** People as they are written, and their surnames. */
function peopleOf(text: string, names: readonly Name[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { kind, start, end } of names) {
    if (kind !== 'person') continue;
    const words = text.slice(start, end);
    people.add(words).add(words.slice(words.lastIndexOf(' ') + 1));
  }
  return people;
}
