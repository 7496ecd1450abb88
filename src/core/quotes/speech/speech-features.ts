import { inLanguage } from '../../linear-model/in-language.ts';
import type { Place } from '../constructs/construct.ts';
import type { Setting } from '../describe-setting.ts';
import type { Unit } from '../frame/frame.ts';
import { classOfUnit } from '../frame/units/class-of-unit.ts';
import type { ScoredProposal } from '../speakers/ranking/score-proposals.ts';
import { chainFeatures } from './features/around/chain-features.ts';
import { nearbyWords } from './features/around/nearby-words.ts';
import { signFeatures } from './features/around/sign-features.ts';
import { wordsAround } from './features/around/words-around.ts';
import { bestFeatures } from './features/best-features.ts';
import { governorFeatures } from './features/governor-features.ts';
import { headlineFeatures } from './features/headline-features.ts';
import { headlinePrint } from './features/headline-print.ts';
import { describeInside, type Inside } from './features/inside.ts';
import { repetitionFeatures } from './features/repetition-features.ts';
import { sentenceFeatures } from './features/sentence-features.ts';
import { wordFeatures } from './features/word-features.ts';

/**
 * What decides whether words in marks were said, or only marked.
 *
 *     Ada called the offer “insulting”.           → said
 *     The town’s “luxury” flats have no water.    → marked: a determiner before, a noun after, nobody reports
 *     She hummed “Harbour Lights”.                → marked: every word has a capital
 *
 * @param best The candidate whom the ranker would take by its own features, and how well it scores.
 */
export function speechFeatures(place: Place, setting: Setting, best: ScoredProposal | null): string[] {
  const units = place.paragraphs[place.paragraph]?.frame.units ?? [];
  const written = describeInside(place);
  const inner = withoutCapitals(written, headlinePrint(place));
  const attributive = isAttributive(units, place);
  const features = settingFeatures(setting, inner).concat(
    wordsAround(units, place, setting, inner, attributive),
    setting.subject === null
      ? []
      : [`subject|${setting.subject}|${inner.length}`, `subject|${setting.subject}|${setting.follow}`],
    `family|${place.mark.start === place.mark.inner.start ? 'none' : place.text[place.mark.start]}|${inner.length}`,
    bestFeatures(best, inner.length, setting),
    sentenceFeatures(units, place, inner.length),
    moodFeatures(units, place, inner.length, attributive),
    governorFeatures(place, inner, attributive),
    wordFeatures(inner, place.pack),
    repetitionFeatures(place, inner),
    headlineFeatures(place, written, setting),
    chainFeatures(place, inner.length),
    signFeatures(units, place, setting.intro, inner.length),
    nearbyWords(units, place),
  );
  return inLanguage(features, place.pack);
}

/** In a headline whose every word has a capital, those in marks are no title for having theirs. */
function withoutCapitals(inner: Inside, print: 'upper' | 'titled' | 'plain' | null): Inside {
  if (print !== 'titled' && print !== 'upper') return inner;
  return { ...inner, capitals: print, words: inner.words.map((word) => word.toLowerCase()) };
}

/** How the marks are set into the text, by the classes of what stands around them, and what stands within. */
function settingFeatures({ size, intro, follow, ending, lead }: Setting, inner: Inside): string[] {
  return [
    'speech',
    `size|${size}`,
    `intro|${intro}`,
    `follow|${follow}`,
    `ending|${ending}`,
    `size-intro|${size}|${intro}`,
    `size-follow|${size}|${follow}`,
    `size-ending|${size}|${ending}|${follow}`,
    `lead|${lead}|${intro}`,
    `intro-follow|${intro}|${follow}|${inner.length}`,
    `case|${inner.capitals}|${size}`,
    `case-intro|${inner.capitals}|${intro}`,
    `own|${inner.own}|${inner.length}`,
    `verb|${inner.verb}|${inner.length}|${lead}`,
    `clause|${inner.own}|${inner.verb}|${inner.capitals}`,
  ];
}

/** the “luxury” flats: a determiner or an adjective before, a noun after. */
function isAttributive(units: readonly Unit[], place: Place): string {
  const before = classOfUnit(units[place.unit - 1], place.pack);
  const after = classOfUnit(units[place.unit + 1], place.pack);
  const noun = after === 'word' || after === 'capital';
  return `${before === 'determiner' || before === 'word' || before === 'possessive'}|${noun}`;
}

/** Whether the sentence stands in the mood of reported speech: sie seien „empört“. */
function moodFeatures(
  units: readonly Unit[],
  { unit: at, pack }: Place,
  length: string,
  attributive: string,
): string[] {
  const { moods, plainMoods } = pack.reports;
  if (moods.size === 0) return [];
  let mood = 'none';
  for (let near = Math.max(0, at - 25); near < Math.min(units.length, at + 15); near++) {
    const unit = units[near];
    if (unit?.sentence !== units[at]?.sentence || unit?.kind !== 'word') continue;
    if (plainMoods.has(unit.lower)) mood = 'plain';
    else if (moods.has(unit.lower) && mood === 'none') mood = 'other';
  }
  return [`mood|${mood}|${length}`, `mood|${mood}|${attributive}`, `mood|${mood}`];
}
