import type { LanguagePack } from '../../../languages/pack.ts';
import type { Span } from '../../../text/span.ts';
import { WORDS } from '../../known/known-words.ts';
import { roleWordsOf } from '../../roles/vocabulary/role-words-of.ts';

/** The most letters of an office, with the space behind it. */
const REACH = 48;

/**
 * The words of the office that stands right before a name, in lower case and without dots.
 *
 *     Lt. Gen. | Velk |           → lt, gen
 *     Mayor | Velk |              → mayor
 *     In May | Velk | resigned    → none
 *
 * @param pack the text's language; `null`: unknown
 */
export function officeBefore(text: string, { start }: Span, pack: LanguagePack | null): readonly string[] {
  const before = /(?:\p{L}+\.?[ -])+$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const words = before.trimEnd().split(/[ -]/);
  const last = words.findLastIndex((word) => !isOfficeWord(word, pack));
  return words.slice(last + 1).map((word) => word.toLowerCase().replace('.', ''));
}

function isOfficeWord(word: string, pack: LanguagePack | null): boolean {
  if (WORDS.title.has(word.replace('.', ''))) return true;
  return pack !== null && roleWordsOf(pack).sortOf(word.toLowerCase()) === 'person';
}
