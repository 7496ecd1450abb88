import { WORDS } from './known-names.ts';
import type { Name } from './name.ts';

/**
 * Takes a month off the name behind it, where somebody of that surname is named without it as well.
 *
 *     Ada Byron … In January Byron wrote   → Byron
 *     June Byron … In June Byron the party found a leader   → June Byron, since no other name ends in Byron
 */
export function trimMonths(text: string, names: readonly Name[]): Name[] {
  const bearers = new Set<string>();
  for (const { start, end } of names) {
    const words = text.slice(start, end).split(' ');
    if (!WORDS.calendar.has(words[0] ?? '')) bearers.add(words.at(-1) ?? '');
  }
  return names.map((name) => {
    const [first = '', ...rest] = text.slice(name.start, name.end).split(' ');
    const isMonth = name.kind === 'person' && WORDS.calendar.has(first) && BEFORE_MONTH.test(before(text, name.start));
    return isMonth && bearers.has(rest.at(-1) ?? '') ? { ...name, start: name.start + first.length + 1 } : name;
  });
}

const BEFORE_MONTH = /(?:^|[^\p{L}])(?:[Bb]y|[Ii]n|[Ll]ast|[Ss]ince|[Uu]ntil) $/u;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 8), at);
}
