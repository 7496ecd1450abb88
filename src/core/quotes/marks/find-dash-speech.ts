import type { Span } from '../../text/span.ts';
import type { Mark } from './mark.ts';

const OPENING = /^\s*[—–―]\s*(?=[\p{L}¿¡“«"'])/u;
/** Before a report, or close behind it: " —dijo Ada—. ". */
const DASH = /\s[—–―]\s?|(?<=\S)[—–―][.,;:]*\s/g;

/**
 * Speech that a dash opens, as Portuguese, Spanish, French and Italian print it: every other stretch between dashes is
 * spoken, the first one being.
 *
 *     — Não é esmola — disse ela. — É prazo.   → “Não é esmola”, “É prazo.”
 *     —Llueve —dijo ella—. Vámonos.            → “Llueve”, “Vámonos.”
 *     A ponte — de pedra — caiu.               → none: the paragraph does not open with a dash
 */
export function findDashSpeech(text: string, { start, end }: Span): Mark[] {
  const paragraph = text.slice(start, end);
  const opening = OPENING.exec(paragraph);
  if (opening === null) return [];
  const cuts = [...paragraph.matchAll(DASH)].filter(({ index }) => index >= opening[0].length);
  const starts = [opening[0].length, ...cuts.map(({ index, 0: dash }) => index + dash.length)];
  const ends = [...cuts.map(({ index }) => index), paragraph.trimEnd().length];
  return starts.flatMap((from, piece): Mark[] => {
    const to = ends[piece] ?? from;
    if (piece % 2 === 1 || to <= from) return [];
    const span = { start: start + from, end: start + to };
    return [{ ...span, inner: span, depth: 0, closed: true, continues: false }];
  });
}
