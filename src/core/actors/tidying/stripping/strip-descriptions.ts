import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { TITLE_WORDS } from '../title-words.ts';

/**
 * Takes off the beginning of people's names what says who they are, in languages that write that with a capital or without
 * a comma.
 *
 *     Rentner Horst Velk, mamma Ada Orr          → Horst Velk, Ada Orr
 *     Norham-Trainer Horst Velk                  → Horst Velk
 *     Bauer Sucht Frau                           → as it is: no person's name
 *     „Frau Norham“                              → as it is: a nickname, with marks around all of it
 */
export function stripDescriptions(text: string, names: readonly Name[]): Name[] {
  return changeNames(names, (name) => {
    if (name.kind !== 'person' || isInMarks(text, name)) return name;
    const [first = '', next = ''] = text.slice(name.start, name.end).split(' ');
    if (!startsWithCapital(next) || !TITLE_WORDS.has(first.slice(first.lastIndexOf('-') + 1).toLowerCase()))
      return name;
    return changeName(name, { start: name.start + first.length + 1 });
  });
}

/** Whether marks of quotation hold a name and nothing else. */
function isInMarks(text: string, { start, end }: Name): boolean {
  return /[“„«»"‘‚]/.test(text.charAt(start - 1)) && /[”“»«"’‘]/.test(text.charAt(end));
}
