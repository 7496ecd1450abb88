import type { Pieces } from '../../linear-model/feature-tree.ts';
import type { Setting } from '../describe-setting.ts';
import { sentenceOf } from '../frame/sentence-of.ts';
import { clausesOfSentence } from './clauses/nearby/clauses-of-sentence.ts';
import type { Place } from './construct.ts';

const MOST_SENTENCES = 3;

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
): Pieces[] {
  const paragraphs = Math.min(Math.abs(place.paragraph - other.paragraph), 3);
  const sentences = paragraphs > 0 ? 'far' : String(Math.min(Math.abs(sentencesBetween(place, other)), 3));
  const way = [`carry-${neighbour}`, paragraphs, sentences];
  const units = place.paragraphs[place.paragraph]?.frame.units.length ?? 0;
  const alone = units === 1 ? 'alone' : place.unit === 0 ? 'first' : 'inside';
  const adjacent = paragraphs === 0 && Math.abs(place.unit - other.unit) === 1;
  return [
    [`carry-${neighbour}`],
    way,
    [...way, setting.intro],
    [...way, setting.intro, setting.lead],
    [...way, setting.follow, setting.ending],
    [...way, alone, place.mark.continues],
    [...way, setting.size],
    [...way, otherSetting.ending, otherSetting.follow],
    [...way, 'question', otherSetting.ending === '?', setting.ending === '?'],
    [...way, 'adjacent', adjacent],
    ...(setting.subject === null
      ? []
      : [
          [...way, 'subject', setting.subject],
          [...way, setting.subject, otherSetting.subject],
          [...way, 'newcomer', newcomerSince(other, place)],
          [...way, 'newcomer', newcomerSince(other, place), setting.subject, setting.intro],
        ]),
  ];
}

/**
 * Whether somebody is named as a subject in the sentences before the marks and after the others, and what they do.
 *
 *     “No,” said Frost. Ada Byron admitted as much. “It was loud.”   → says
 *     “No,” said Frost. “It was loud.”                               → none
 *
 * @param other The marks before; for those behind, `none`.
 */
function newcomerSince(other: Place, place: Place): 'says' | 'acts' | 'none' {
  let seen: 'acts' | 'none' = 'none';
  for (let paragraph = place.paragraph; paragraph >= Math.max(other.paragraph, place.paragraph - 1); paragraph--) {
    const read = place.paragraphs[paragraph];
    if (read === undefined) break;
    const last =
      paragraph === place.paragraph ? sentenceOf(read, place.unit) - 1 : sentenceOf(read, read.frame.units.length - 1);
    const first = paragraph === other.paragraph ? sentenceOf(read, other.unit) + 1 : 0;
    for (let sentence = last; sentence >= Math.max(first, last - MOST_SENTENCES); sentence--) {
      for (const { subject, verb, order } of clausesOfSentence(read, sentence)) {
        if (subject.kind !== 'name' || order === 'shared') continue;
        if (verb?.force === 'saying') return 'says';
        seen = 'acts';
      }
    }
  }
  return seen;
}

function sentencesBetween(place: Place, other: Place): number {
  const paragraph = place.paragraphs[place.paragraph];
  return paragraph === undefined ? 0 : sentenceOf(paragraph, place.unit) - sentenceOf(paragraph, other.unit);
}
