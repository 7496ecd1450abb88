import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import type { Token } from '../../../text/tokens/find-tokens.ts';
import { WORDS } from '../../known/known-words.ts';
import type { Name } from '../../name.ts';
import { isBehindMonthOpener } from '../is-behind-month-opener.ts';
import { addNames } from './add-names.ts';

/**
 * Adds people under one word of their name that is a word of the language too, where they speak, or their age or “who”
 * follows.
 *
 *     Will Velk … Will said; March Orr … March, 30, left   → Will, March
 *     Will Velk … Will he come? In March, 30 people …      → none
 */
export function addSpeakers(
  lines: readonly (readonly Token[])[],
  text: string,
  names: readonly Name[],
): readonly Name[] {
  const words = wordsOfPeople(text, names);
  if (words.size === 0) return names;
  const found: Name[] = [];
  for (const line of lines) {
    line.forEach(({ text: word, start, end }, index) => {
      if (!startsWithCapital(word) || !words.has(word) || !isSomebody(line, index + 1)) return;
      if (WORDS.calendar.has(word) && isBehindMonthOpener(text, { start, end })) return;
      found.push({ start, end, kind: 'person', evidence: { rule: 'speaker', words: word } });
    });
  }
  return addNames(names, found);
}

/** The first and the last word of those who are named in full. */
function wordsOfPeople(text: string, names: readonly Name[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, start, end } of names) {
    if (kind !== 'person') continue;
    const words = text.slice(start, end).split(' ');
    if (words.length === 1) continue;
    for (const word of [words[0], words.at(-1)]) if (word !== undefined && startsWithCapital(word)) found.add(word);
  }
  return found;
}

/** "said"; ", 30,", ", who"; not ", 30 people". */
function isSomebody(line: readonly Token[], from: number): boolean {
  const next = textAt(line, from);
  if (next !== ',') return WORDS.speech.has(next);
  const second = textAt(line, from + 1);
  if (second === 'who' || second === 'whose') return true;
  return /^\d{2}$/.test(second) && [',', '.'].includes(textAt(line, from + 2));
}

/** Of a token; none is behind the last one. */
function textAt(line: readonly Token[], at: number): string {
  return at < line.length ? (line[at]?.text ?? '') : '';
}
