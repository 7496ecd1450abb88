import { WORDS } from '../../known/known-words.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/**
 * Takes off the end of an English person’s name the day on which something happened.
 *
 *     Ada Byron … Byron Sunday said   → Byron
 *     Karl Velk Sunday said           → Karl Velk
 *     Clay Sunday                     → as it is: nobody is called Clay alone
 */
export function trimDays(text: string, names: readonly Name[]): readonly Name[] {
  let people: ReadonlySet<string> | null = null;
  return changeNames(names, (name) => {
    if (name.kind !== 'person' || !text.startsWith(DAY, name.end - DAY.length)) return name;
    const words = text.slice(name.start, name.end).split(' ');
    const last = words.at(-1) ?? '';
    if (words.length < 2 || !WORDS.calendar.has(last)) return name;
    const end = name.end - last.length - 1;
    people ??= peopleOf(text, names);
    return words.length > 2 || people.has(text.slice(name.start, end)) ? changeName(name, { end }) : name;
  });
}

/** A day of the week. */
const DAY = 'day';

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
