import type { Place } from '../constructs/construct.ts';
import type { Setting } from '../describe-setting.ts';

/** A source is no longer, in characters. */
const LONGEST_SOURCE = 120;

/** Whether marks hold the name of something to read, to hear or to see, by what stands around them. */
export function isTitle(place: Place, setting: Setting): boolean {
  return isSource(place, setting) || isReferredTo(place) || isWorkOf(place, setting);
}

/**
 * The headline of a source, with its paper and its day.
 *
 *     “Bridge to close” — Daily Lantern, August 15, 2008     → title
 *     “We never closed.” — Ada Byron, August 15, 2008        → not caught: the words end with a stop
 */
function isSource({ text, mark, paragraphs, paragraph }: Place, { ending }: Setting): boolean {
  const end = paragraphs[paragraph]?.frame.end ?? mark.end;
  if (ending !== 'none' || end - mark.end > LONGEST_SOURCE) return false;
  return /^ ?(?:--|[—–-]) ?[^\n]{2,80}?, (?:\p{L}+ \d{1,2},|\d{1,2} \p{L}+,?) (?:19|20)\d\d\.?\s*$/u.test(
    text.slice(mark.end, end),
  );
}

/**
 * The name of what the reader may turn to.
 *
 *     turbines (see “A town’s power”)             → title
 *     We shall see “a thing or two”, Ada said.    → not caught: no bracket
 */
function isReferredTo({ paragraphs, paragraph, unit, pack }: Place): boolean {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  return units[unit - 2]?.text === '(' && pack.referringWords.has(units[unit - 1]?.lower ?? '');
}

/**
 * What somebody made.
 *
 *     the author of “Harbour Lights”       → title
 *     the author of “this stupid plan”     → not caught: no capital
 */
function isWorkOf({ paragraphs, paragraph, unit, pack }: Place, { lead }: Setting): boolean {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  const [maker, of] = [units[unit - 2]?.lower ?? '', units[unit - 1]?.lower ?? ''];
  return lead === 'upper' && pack.genitives.has(of) && pack.makers.has(maker);
}
