import type { Place } from '../../../constructs/construct.ts';
import type { Setting } from '../../../describe-setting.ts';
import type { Unit } from '../../../frame/frame.ts';
import { classOfUnit } from '../../../frame/units/class-of-unit.ts';
import type { Inside } from '../inside.ts';

/**
 * What the words next to the marks say of them: a naming word, a word of what has a title, a year.
 *
 *     a river called “Sound”                    → named
 *     her book “Harbour Lights”                 → a work, right before
 *     “Bridge to close” — Lantern, 15 May 2008  → dated
 *
 * @param attributive Whether a determiner and a noun stand around the marks.
 */
export function wordsAround(
  units: readonly Unit[],
  place: Place,
  { intro, follow, ending }: Setting,
  inner: Inside,
  attributive: string,
): string[] {
  const before = units[place.unit - 1];
  const after = units[place.unit + 1];
  const naming = namingBefore(units, place);
  const work = workAround(units, place);
  return [
    `word-before|${before?.lower ?? 'start'}`,
    `word-after|${after?.lower ?? 'end'}`,
    `word-before|${before?.lower ?? 'start'}|${inner.length}`,
    `word-after|${after?.lower ?? 'end'}|${ending}`,
    `two-words-before|${units[place.unit - 2]?.lower ?? 'start'}|${before?.lower ?? 'start'}`,
    `naming|${naming}|${inner.length}`,
    `naming|${naming === 'none'}|${intro}`,
    `named|${naming.split('|')[1] ?? 'none'}|${inner.length}|${inner.capitals}`,
    `work|${work}|${inner.capitals}`,
    `work|${work}|${intro}|${inner.capitals}`,
    `two-before|${classOfUnit(units[place.unit - 2], place.pack) ?? 'start'}|${intro}`,
    `in-noun|${attributive}|${inner.length}|${inner.capitals}`,
    `case-follow|${inner.capitals}|${follow}|${ending}`,
    `dated|${isDated(units, place)}`,
    `own-case|${inner.own}|${inner.capitals}|${intro}`,
  ];
}

/** A naming word (called, titled, so-called) among the three units before. */
function namingBefore(units: readonly Unit[], place: Place): string {
  for (let back = 1; back <= 3; back++) {
    const word = units[place.unit - back]?.lower;
    if (word !== undefined && place.pack.namingWords.has(word)) return `${word}|${back}`;
  }
  return 'none';
}

/** A word of what has a title (book, sang, series) close before or after. */
function workAround(units: readonly Unit[], place: Place): string {
  const has = (at: number): boolean => place.pack.workWords.has(units[at]?.lower ?? '');
  const before = [1, 2, 3, 4, 5].find((back) => has(place.unit - back));
  const after = [1, 2, 3, 4].find((on) => has(place.unit + on));
  return `${before === undefined ? 'none' : before <= 1 ? 'right' : 'near'}|${after === undefined ? 'none' : after <= 1 ? 'right' : 'near'}`;
}

/** A source: “Title” — Daily Lantern, August 15, 2008. */
function isDated(units: readonly Unit[], place: Place): boolean {
  if (!/^(?:--|[—–―(-])$/.test(units[place.unit + 1]?.text ?? '')) return false;
  return units.slice(place.unit + 2, place.unit + 14).some((unit) => /^(?:1[89]|20)\d\d$/.test(unit.text));
}
