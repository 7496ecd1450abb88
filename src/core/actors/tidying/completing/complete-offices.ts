import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { OFFICE_NOUNS } from '../../lists/world/office-nouns.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

const NOUNS = parseWordList(OFFICE_NOUNS);

/** What stands between an office and what it is for. */
const LINK = /^ (?:of|for)(?: the)? /;

/** Words with capitals, and small words between two of them. */
const RUN = /^\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}\p{N}’'-]*)*/u;

/**
 * Gives an office the rest of its name: a council, a ministry, a court is always one “of” or “for” something.
 *
 *     Harbour Council (organisation) of Norham (place)     → Harbour Council of Norham
 *     Office for Orrion and the Sahel                      → Office for Orrion, and the Sahel stays
 *     Orrion Motors (organisation) of Norham (place)       → both stay
 */
export function completeOffices(text: string, names: readonly Name[]): readonly Name[] {
  let completed: Name[] | null = null;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (name === undefined) continue;
    const end = name.kind === 'organisation' ? endOf(text, name, names[index + 1]) : null;
    if (end === null) completed?.push(name);
    else {
      completed ??= names.slice(0, index);
      completed.push(changeName(name, { end }));
      while ((names[index + 1]?.start ?? Number.POSITIVE_INFINITY) < end) index += 1;
    }
  }
  return completed ?? names;
}

/** Where an office ends that was found too short, `null` if it was not. */
function endOf(text: string, { start, end }: Name, next: Name | undefined): number | null {
  if (!text.startsWith(' o', end) && !text.startsWith(' f', end)) return null;
  const link = LINK.exec(text.slice(end, end + 10));
  if (
    link === null ||
    !NOUNS.has(text.slice(text.lastIndexOf(' ', end - 1) + 1, end)) ||
    text.lastIndexOf(' ', end - 1) < start
  )
    return null;
  const from = end + link[0].length;
  if (next?.start === from) return next.kind === 'person' ? null : next.end;
  const run = RUN.exec(text.slice(from, from + 80));
  return run === null ? null : from + run[0].length;
}
