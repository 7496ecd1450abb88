import { clausesOfSentence } from '../constructs/clauses/nearby/clauses-of-sentence.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import { sentenceOf } from '../frame/sentence-of.ts';
import { isSourceLine } from './is-source-line.ts';

/**
 * Whether a paragraph leads to somebody's words below it: it ends with a colon, before which somebody says something,
 * somebody who is named does anything, or stands a name alone.
 *
 *     In a letter, the mayor wrote:             → yes
 *     Ada Byron had more for the guests:        → yes
 *     Ada Byron, mayor of Norham:               → yes
 *     The recipe for twelve guests:             → no
 */
export function leadsToQuotation(text: string, paragraph: Paragraph, nameEnds: ReadonlySet<number>): boolean {
  const { units, start } = paragraph.frame;
  const last = units.length - 1;
  const colon = units[last];
  if (colon?.text !== ':') return false;
  if (isSourceLine(text, { start, end: colon.start }, nameEnds)) return true;
  return clausesOfSentence(paragraph, sentenceOf(paragraph, last)).some(
    ({ verb, subject }) => verb?.force === 'saying' || nameEnds.has(units[subject.to]?.end ?? -1),
  );
}
