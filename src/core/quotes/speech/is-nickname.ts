import { endsSpeech } from '../../text/ends-speech.ts';
import type { Place } from '../constructs/construct.ts';
import type { Setting } from '../describe-setting.ts';

/** A given name and an initial, in characters. */
const LONGEST_GIVEN = 30;

/**
 * Whether marks hold what somebody is called, within the name.
 *
 *     Leonard “Skip” Hale                   → nickname
 *     Leonard C. “Skip” Hale                → nickname, though a stop stands before it
 *     called Leonard “a skipper,” Hale said → not caught: a comma or a stop ends what somebody said
 */
export function isNickname(place: Place, setting: Setting): boolean {
  return isInName(place) || isBehindInitial(place, setting);
}

function isInName({ text, mark, cast }: Place): boolean {
  return cast.inNames.has(mark.start) && !endsSpeech(text.slice(mark.inner.start, mark.inner.end));
}

/**
 * A nickname behind a given name and an initial, which the reader of names may take for the end of a sentence.
 *
 *     Leonard C. “Skip” Hale               → nickname
 *     said Leonard C. “We never closed.”   → not caught: more than a name
 */
function isBehindInitial({ text, mark }: Place, { size, lead, ending }: Setting): boolean {
  return (
    (size === '1' || size === '2') &&
    lead === 'upper' &&
    ending === 'none' &&
    /\p{Lu}[\p{L}’'-]+ \p{Lu}\. $/u.test(text.slice(Math.max(0, mark.start - LONGEST_GIVEN), mark.start)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(mark.end, mark.end + 3))
  );
}
