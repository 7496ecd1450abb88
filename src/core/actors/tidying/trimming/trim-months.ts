import { WORDS } from '../../known/known-words.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { isBehindMonthOpener } from '../is-behind-month-opener.ts';

/**
 * Takes a month off the name behind it, where somebody of that surname is named without it as well.
 *
 *     Ada Byron … In January Byron wrote   → Byron
 *     June Byron … In June Byron the party found a leader   → June Byron, since no other name ends in Byron
 */
export function trimMonths(text: string, names: readonly Name[]): readonly Name[] {
  if (!names.some((name) => isAfterMonth(text, name))) return names;
  const bearers = new Set<string>();
  for (const { start, end } of names) {
    const words = text.slice(start, end).split(' ');
    if (!WORDS.calendar.has(words[0] ?? '')) bearers.add(words.at(-1) ?? '');
  }
  return changeNames(names, (name) => {
    if (!isAfterMonth(text, name)) return name;
    const [first = '', ...rest] = text.slice(name.start, name.end).split(' ');
    return bearers.has(rest.at(-1) ?? '') ? changeName(name, { start: name.start + first.length + 1 }) : name;
  });
}

/** Whether a name begins with a month, and words before it say that it is one. */
function isAfterMonth(text: string, { kind, start, end }: Name): boolean {
  if (kind !== 'person') return false;
  const gap = text.indexOf(' ', start);
  if (gap < 0 || gap >= end || !WORDS.calendar.has(text.slice(start, gap))) return false;
  return isBehindMonthOpener(text, { start, end });
}
