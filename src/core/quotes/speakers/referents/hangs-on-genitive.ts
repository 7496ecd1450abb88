import type { LanguagePack } from '../../../languages/pack.ts';
import type { Span } from '../../../text/span.ts';
import { leadingWord } from './leading-word.ts';

/**
 * Whether words lead to a name in them with a genitive, over a title: whose something is, or where from.
 *
 *     a friend of | Ada Byron |                → hangs on one
 *     a spokesman for Mayor | Ada Byron |      → hangs on one
 *     the mayor, | Ada Byron |                 → none
 *
 * @param start where the words begin.
 */
export function hangsOnGenitive(name: Span, start: number, text: string, pack: LanguagePack): boolean {
  return name.start > start && pack.genitives.has(leadingWord(text.slice(start, name.start), pack));
}
