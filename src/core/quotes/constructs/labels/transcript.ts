import type { Span } from '../../../text/span.ts';
import type { Construct } from '../construct.ts';

const LABEL = /^\s*((?:\p{Lu}[\p{L}'’.-]* ?){1,4}):\s/u;

/** A point and what may close behind it, in characters. */
const LONGEST_END = 8;

/**
 * A transcript stands between the marks, and its own label says who speaks: in capitals, or a name.
 *
 *     "BYRON: Let us begin with the news."   → BYRON
 *     "Note: it rained."                     → none: no name that we know
 *     "Ada Byron: Works on Paper"            → none: a title, which ends without a point
 */
export const transcript: Construct = {
  name: 'transcript',
  find: ({ text, mark, unit, paragraph, cast }) => {
    const label = LABEL.exec(text.slice(mark.inner.start, Math.min(mark.inner.end, mark.inner.start + 60)));
    if (label === null) return [];
    const start = mark.inner.start + label[0].indexOf(label[1] ?? '');
    const words = (label[1] ?? '').trimEnd();
    const speaker = { start, end: start + words.length };
    if (words !== words.toUpperCase() && (cast.kindOf(speaker) !== 'person' || !isTurn(text, mark.inner))) return [];
    return [
      {
        construct: 'transcript',
        speaker,
        phrase: { from: unit, to: unit, kind: 'name' },
        paragraph,
        clause: null,
        cue: null,
        distance: 0,
        nearer: 0,
      },
    ];
  },
};

/** Whether words end as speech does, which may be broken off: a title ends without a point. */
function isTurn(text: string, { start, end }: Span): boolean {
  return /[.?!…,;:—–-][\s"'”’»]*$/u.test(text.slice(Math.max(start, end - LONGEST_END), end));
}
