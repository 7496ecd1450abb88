import { lowerBound } from '../../../text/lower-bound.ts';
import type { Span } from '../../../text/span.ts';
import { sentenceOf } from '../../frame/sentence-of.ts';
import { nakedCandidate } from '../candidate-of.ts';
import type { Candidate, Construct, Place } from '../construct.ts';

/** Units on each side of the marks. */
const REACH = 16;

/**
 * Somebody whose name is printed in marks: a newspaper, a party.
 *
 *     Die »Norhamer Post« spricht von einem »Triumph«.     → Norhamer Post
 *     Sie nannte »Das Boot« einen »Triumph«.               → none: nobody’s name
 */
export const markedName: Construct = {
  name: 'marked-name',
  find: (place) => (place.pack.marksNames ? namesAround(place) : []),
};

function namesAround(place: Place): Candidate[] {
  const paragraph = place.paragraphs[place.paragraph];
  if (paragraph === undefined) return [];
  const { units } = paragraph.frame;
  const sentence = sentenceOf(paragraph, place.unit);
  const found: Candidate[] = [];
  for (let at = Math.max(0, place.unit - REACH); at <= place.unit + REACH; at++) {
    const mark = units[at]?.mark ?? null;
    if (mark === null || at === place.unit || units[at]?.sentence !== sentence) continue;
    const speaker = nameThatIs(mark.inner, place);
    if (speaker === null) continue;
    const candidate = nakedCandidate(place, 'marked-name', { from: at, to: at, kind: 'name' });
    found.push({ ...candidate, speaker, nearer: found.length });
  }
  return found;
}

/** The name that the words in marks are, and nothing else. */
function nameThatIs({ start, end }: Span, { text, cast }: Place): Span | null {
  const name = cast.named[lowerBound(cast.named, (known) => known.start < start)];
  if (name === undefined || name.end > end) return null;
  return text.slice(start, name.start).trim() === '' && text.slice(name.end, end).trim() === '' ? name : null;
}
