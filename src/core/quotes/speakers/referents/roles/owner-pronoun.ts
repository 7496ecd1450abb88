import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Span } from '../../../../text/span.ts';

/**
 * The pronoun that says whose a document is; `null` if the words begin otherwise.
 *
 *     her resignation letter   → her
 *     my letter                → null: whoever says so is not named before
 *     the letter               → null
 */
export function ownerPronoun({ start, end }: Span, text: string, pack: LanguagePack): Span | null {
  const first = /^\p{L}+(?=\s)/u.exec(text.slice(start, end))?.[0] ?? '';
  const pronoun = pack.pronouns.get(first.toLowerCase());
  if (pronoun === undefined || !pack.possessives.has(first.toLowerCase())) return null;
  return pronoun.gender === null ? null : { start, end: start + first.length };
}
