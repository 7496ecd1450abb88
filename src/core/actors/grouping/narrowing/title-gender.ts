import type { LanguagePack } from '../../../languages/pack.ts';
import type { Span } from '../../../text/span.ts';
import type { Gender } from '../../genders/genders-of.ts';
import { guessGender } from '../../genders/guess-gender.ts';

/** The most letters of a title, with the dot and the space behind it. */
const REACH = 16;

/**
 * What the title before a name tells: `female` of "Mrs. | Velk |", "Frau | Velk |"; `null` of "Dr. | Velk |",
 * and of "ein Bericht, den | Velk | schrieb", where the article may be a relative word.
 *
 * @param pack the text's language; `null`: unknown, titles are read as in English
 */
export function titleGender(text: string, { start }: Span, pack: LanguagePack | null): Gender | null {
  const title = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
  if (title === '' || pack?.relatives.has(title.toLowerCase())) return null;
  if (pack !== null && pack.genders.size > 0) return pack.genders.get(title.toLowerCase()) ?? null;
  return guessGender(`${title} `, [{ start: title.length + 1, end: title.length + 1 }]);
}
