import { endsSentence } from '../../text/ends-sentence.ts';
import type { Span } from '../../text/span.ts';

/** The letters of a line that tells who says what stands above it. */
const LONGEST_LINE = 140;
const DASH = /^\s*(?:--|[—–―-])\s*(?=[\p{L}@])/u;
/** Where the name and what the line says of it part. */
const BEHIND_NAME = /\s*(?:[,;:(|/·•\n]|\s[–—-]\s|$)/u;

/**
 * Whether a line beside a quotation set apart tells who says it: a dash begins it, or the part before its first comma ends
 * with somebody's name. It is no sentence.
 *
 *     Ada Byron, head of Norham Ferries     → yes, where Ada Byron is known
 *     Norham’s mayor Ada Byron              → yes
 *     — a reader from Norham                → yes
 *     Ada Byron left the hall early.        → no: a sentence
 *     The tide waits for nobody             → no: nobody is named
 *
 * @param nameEnds where people and organisations are named, by the end of the name.
 */
export function isSourceLine(text: string, { start, end }: Span, nameEnds: ReadonlySet<number>): boolean {
  if (end - start > LONGEST_LINE) return false;
  const line = text.slice(start, end);
  const dash = DASH.exec(line)?.[0].length ?? 0;
  if (endsSentence(line) || /["“„«»]/.test(line)) return false;
  if (dash > 0) return true;
  const head = line.search(BEHIND_NAME);
  return head > 0 && nameEnds.has(start + head);
}
