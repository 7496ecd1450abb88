import { inLanguage } from '../../linear-model/in-language.ts';
import type { Place } from '../constructs/construct.ts';
import { classOf, type Setting } from '../describe-setting.ts';
import type { Unit } from '../frame/frame.ts';
import type { ScoredProposal } from '../speakers/ranking/rank-speakers.ts';
import { chainFeatures } from './features/chain-features.ts';
import { governorFeatures } from './features/governor-features.ts';
import { headlineFeatures } from './features/headline-features.ts';
import { describeInside } from './features/inside.ts';
import { repetitionFeatures } from './features/repetition-features.ts';
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
  const inner = describeInside(place);
  const { size, intro, follow, ending, lead } = setting;
  const before = units[place.unit - 1];
  const after = units[place.unit + 1];
  const naming = namingBefore(units, place);
  const work = workAround(units, place);
  const attributive = isAttributive(units, place);
  return inLanguage(
    [
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
      `word-before|${before?.lower ?? 'start'}`,
      `word-after|${after?.lower ?? 'end'}`,
      `word-before|${before?.lower ?? 'start'}|${inner.length}`,
      `word-after|${after?.lower ?? 'end'}|${ending}`,
      `two-words-before|${units[place.unit - 2]?.lower ?? 'start'}|${before?.lower ?? 'start'}`,
      `naming|${naming}|${inner.length}`,
      `naming|${naming === 'none'}|${intro}`,
      `work|${work}|${inner.capitals}`,
      `work|${work}|${intro}|${inner.capitals}`,
      `two-before|${classOf(units[place.unit - 2], place.pack) ?? 'start'}|${intro}`,
      `in-noun|${attributive}|${inner.length}|${inner.capitals}`,
      `case-follow|${inner.capitals}|${follow}|${ending}`,
      `dated|${isDated(units, place)}`,
      `own-case|${inner.own}|${inner.capitals}|${intro}`,
      ...(setting.subject === null
        ? []
        : [`subject|${setting.subject}|${inner.length}`, `subject|${setting.subject}|${follow}`]),
      `family|${place.mark.start === place.mark.inner.start ? 'none' : place.text[place.mark.start]}|${inner.length}`,
      ...bestFeatures(best, inner.length, setting),
      ...surroundings(units, place, inner.length),
      ...moodFeatures(units, place, inner.length, attributive),
      ...governorFeatures(place, inner, attributive),
      ...wordFeatures(inner, place.pack),
      ...repetitionFeatures(place, inner),
      ...headlineFeatures(place, inner, setting),
      ...chainFeatures(place, inner.length),
    ],
    place.pack,
  );
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

/** the “luxury” flats: a determiner or an adjective before, a noun after. */
function isAttributive(units: readonly Unit[], place: Place): string {
  const before = classOf(units[place.unit - 1], place.pack);
  const after = classOf(units[place.unit + 1], place.pack);
  const noun = after === 'word' || after === 'capital';
  return `${before === 'determiner' || before === 'word' || before === 'possessive'}|${noun}`;
}

function bestFeatures(best: ScoredProposal | null, length: string, setting: Setting): string[] {
  if (best === null) return [`nobody|${length}|${setting.intro}`];
  const { candidate } = best;
  const force = candidate.clause === null ? 'naked' : (candidate.clause.verb?.force ?? candidate.clause.order);
  const near =
    candidate.distance <= 1
      ? String(candidate.distance)
      : candidate.distance <= 4
        ? '2-4'
        : candidate.distance <= 10
          ? '5-10'
          : 'far';
  const lemma = candidate.clause?.verb?.lemma ?? 'none';
  const score = Math.max(-4, Math.min(8, Math.round(best.score)));
  return [
    `best|${candidate.construct}|${force}|${length}`,
    `best-near|${candidate.construct}|${force}|${near}`,
    `best-near|${force}|${near}|${length}`,
    `best-lemma|${lemma}`,
    `best-lemma|${lemma}|${candidate.construct}|${near}`,
    `best-score|${score}`,
    `best-score|${score}|${length}`,
    `best-phrase|${candidate.phrase.kind}|${force}`,
    `best-gap|${candidate.construct}|${force}|${best.features.find(([first]) => first === 'gap')?.join('|') ?? ''}|${length}`,
    `best-order|${candidate.clause?.order ?? 'naked'}|${force}|${near}|${length}`,
    `best-intro|${setting.intro}|${force}|${near}|${length}`,
    `best-lead|${setting.lead}|${setting.intro}|${force}|${candidate.construct}`,
    `best-negated|${candidate.clause?.negated ?? false}`,
  ];
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

function surroundings(units: readonly Unit[], place: Place, length: string): string[] {
  const sentence = units[place.unit]?.sentence;
  let quotes = 0;
  let reports = 'none';
  for (let at = Math.max(0, place.unit - 40); at < Math.min(units.length, place.unit + 40); at++) {
    const unit = units[at];
    if (unit?.sentence !== sentence || at === place.unit) continue;
    if (unit?.kind === 'quote') quotes++;
    const verb = unit?.kind === 'word' ? place.pack.verbs.get(unit.lower) : undefined;
    if (verb?.force === 'saying') reports = 'saying';
    else if (verb !== undefined && reports === 'none') reports = verb.force;
  }
  const alone = units.length === 1 ? 'alone' : place.unit === 0 ? 'first' : 'inside';
  return [
    `sentence|${reports}|${length}`,
    `others|${Math.min(quotes, 3)}|${length}`,
    `alone|${alone}|${length}`,
    `headline|${place.paragraph === 0}|${length}`,
    `closed|${place.mark.closed}`,
    `continues|${place.mark.continues}`,
  ];
}
