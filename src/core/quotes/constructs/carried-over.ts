import type { Setting } from '../model/describe-setting.ts';
import type { Place } from './construct.ts';
import { sentenceOf } from './nearby-clauses.ts';

/** Whose words the marks may go on with: those of the quote before, of the one before that (dialogue), of the next. */
export type Neighbour = 'before' | 'before-that' | 'next';

/**
 * Nobody is named here, and a quote around tells who speaks.
 *
 *     “It was loud,” Ada Byron said. “Then it was quiet.”   → Ada Byron, from the quote before
 *     “Are you broke?” Frost asked. ¶ “Not yet,” said Amado. ¶ “But soon?”   → Frost, from the one before that
 *
 * @returns What the ranker looks at.
 */
export function carryFeatures(
  place: Place,
  setting: Setting,
  neighbour: Neighbour,
  other: Place,
  otherSetting: Setting,
): string[] {
  const paragraphs = Math.min(Math.abs(place.paragraph - other.paragraph), 3);
  const sentences = paragraphs > 0 ? 'far' : String(Math.min(Math.abs(sentencesBetween(place, other)), 3));
  const way = `carry-${neighbour}|${paragraphs}|${sentences}`;
  const units = place.paragraphs[place.paragraph]?.frame.units.length ?? 0;
  const alone = units === 1 ? 'alone' : place.unit === 0 ? 'first' : 'inside';
  const adjacent = paragraphs === 0 && Math.abs(place.unit - other.unit) === 1;
  return [
    `carry-${neighbour}`,
    way,
    `${way}|${setting.intro}`,
    `${way}|${setting.intro}|${setting.lead}`,
    `${way}|${setting.follow}|${setting.ending}`,
    `${way}|${alone}|${place.mark.continues}`,
    `${way}|${setting.size}`,
    `${way}|${otherSetting.ending}|${otherSetting.follow}`,
    `${way}|question|${otherSetting.ending === '?'}|${setting.ending === '?'}`,
    `${way}|adjacent|${adjacent}`,
    ...(setting.subject === null
      ? []
      : [`${way}|subject|${setting.subject}`, `${way}|${setting.subject}|${otherSetting.subject}`]),
  ];
}

function sentencesBetween(place: Place, other: Place): number {
  const paragraph = place.paragraphs[place.paragraph];
  return paragraph === undefined ? 0 : sentenceOf(paragraph, place.unit) - sentenceOf(paragraph, other.unit);
}
