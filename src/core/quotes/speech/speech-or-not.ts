import type { LanguageGroup } from '../../languages/pack.ts';
import type { LinearModel } from '../../linear-model/linear-model.ts';
import { scoreFeatures } from '../../linear-model/score-features.ts';
import type { Place } from '../constructs/construct.ts';
import { utteranceBehind } from '../constructs/names/utterance-behind.ts';
import type { Setting } from '../describe-setting.ts';
import { isDashed } from '../marks/is-dashed.ts';
import { bestScored } from '../speakers/ranking/best-scored.ts';
import type { Heard } from '../speakers/ranking/rank-speakers.ts';
import type { ScoredProposal } from '../speakers/ranking/score-proposals.ts';
import { isNickname } from './is-nickname.ts';
import { isSpeechByRule } from './is-speech-by-rule.ts';
import { isTitle } from './is-title.ts';
import { speechFeatures } from './speech-features.ts';

/** Whether words in marks were said; if not, the rule that decided. */
export type Verdict = { readonly speech: true } | { readonly speech: false; readonly rule: string };

/**
 * Chosen by cross-validation on the training articles, between two points that the training prints: English loses about
 * 3.3 % of speech and takes 15 % of other marks, many of which were written to be hard; the six about 3.7 and 6.5 %.
 */
const THRESHOLDS: Readonly<Record<LanguageGroup, number>> = { english: 0.35, european: 0.6 };

/**
 * Whether words right behind a verb of speech are said by rule. In the six languages the model alone does better: in articles
 * not learned from it takes fewer other marks for speech without the rule, and loses hardly a quote.
 */
const RULED_BY_VERBS: Readonly<Record<LanguageGroup, boolean>> = { english: true, european: false };

/**
 * Says whether words in marks were said by somebody.
 *
 *     Ada called the offer “insulting”.    → speech
 *     the so-called “ghost bus”            → not: named
 *     She hummed “Harbour Lights”.         → not: title
 *
 * @param learned what tells speech from words that are only marked; `null`: rules alone.
 */
export function speechOrNot({ place, setting, proposals }: Heard, learned: LinearModel | null): Verdict {
  if (place.source !== null || isTurnOfDialogue(place)) return { speech: true };
  if (isLoneWord(setting)) return { speech: false, rule: 'scare-quotes' };
  if (isNickname(place, setting)) return { speech: false, rule: 'nickname' };
  if (isTitle(place, setting)) return { speech: false, rule: 'title' };
  const best = bestScored(proposals);
  if (isDenied(place, best)) return { speech: false, rule: 'denied' };
  if (isParted(place) || isCryOf(place) || isAnnounced(place, setting) || utteranceBehind(place) !== null)
    return { speech: true };
  if (RULED_BY_VERBS[place.pack.group] && (isSaid(place, best) || isCried(place, setting, best)))
    return { speech: true };
  const features = speechFeatures(place, setting, best);
  if (isSourced(place, best) && !isNamed(features)) return { speech: true };
  const isSpeech =
    learned === null ? isSpeechByRule(setting, best) : scoreFeatures(learned, features) >= THRESHOLDS[place.pack.group];
  if (isSpeech) return { speech: true };
  return { speech: false, rule: ruleOf(features) };
}

/** A turn behind a dash, in languages where only a dialogue has any: that it is one was seen before. */
function isTurnOfDialogue({ text, mark, pack }: Place): boolean {
  return !pack.speaksWithDashes && isDashed(text, mark);
}

/**
 * One marked word in the midst of the writer's own: too little to be anybody's speech.
 *
 *     said that stopping “terrorists” fighting there came first   → marked
 *     called the offer “insulting” and left                       → not caught: something else follows
 */
function isLoneWord({ size, intro, follow }: Setting): boolean {
  return size === '1' && intro === 'word' && follow === 'word';
}

/**
 * A part of a quotation whose marks hold its report, too: of its two marks it has one.
 *
 *     «Cruje —explica Ada—, pero aguanta».   → either part was said
 *     «Cruje.                                → not caught: no mark closes it
 */
function isParted({ mark: { start, end, inner, closed } }: Place): boolean {
  return closed && (start === inner.start) !== (end === inner.end);
}

/**
 * Words with their source right behind.
 *
 *     The bridge is “sound”, according to Ada Byron.          → said
 *     a river called “Sound”, according to Ada Byron          → not caught: a name
 */
function isSourced({ mark }: Place, best: ScoredProposal | null): boolean {
  if (best === null || best.candidate.construct !== 'according-to') return false;
  const { cue, distance } = best.candidate;
  return distance <= 1 && cue !== null && cue.start >= mark.end;
}

/**
 * Words that somebody is said not to have said.
 *
 *     Ada did not say “never”.           → denied
 *     Ada did not call it “a toy”.       → not caught: somebody may have
 *     “Never,” said nobody but Ada.      → not caught: the marks come first
 */
function isDenied({ pack }: Place, best: ScoredProposal | null): boolean {
  if (best === null || best.candidate.construct !== 'speaker-then-quote') return false;
  const { clause, distance } = best.candidate;
  return clause?.negated === true && pack.plainVerbs.has(clause.verb?.lemma ?? '') && distance <= 1;
}

/**
 * Words right behind a person's verb of speech.
 *
 *     She said “not now”.          → said
 *     A sign said “Closed”.        → not caught: no person
 *     Ada had written “The End”.   → not caught: what is written may be a work
 */
function isSaid({ text, cast, pack }: Place, best: ScoredProposal | null): boolean {
  if (best === null || best.candidate.construct !== 'speaker-then-quote') return false;
  const { clause, cue, distance, phrase, speaker } = best.candidate;
  if (distance > 0 || clause === null || clause.negated || cue === null) return false;
  const { verb } = clause;
  if (verb?.force !== 'saying' || verb.form === 'participle' || verb.form === 'base') return false;
  const written = text.slice(cue.start, cue.end).toLowerCase().split(' ').at(-1) ?? '';
  if (pack.workWords.has(written)) return false;
  const pronoun = pack.pronouns.get(text.slice(speaker.start, speaker.end).toLowerCase());
  return pronoun === undefined
    ? phrase.kind === 'name' && cast.kindOf(speaker) === 'person'
    : pronoun.speaker && pronoun.gender !== 'thing';
}

/**
 * A whole exclamation or question right behind a verb of speech, whoever says it.
 *
 *     Protesters chanted “Open the gates!”   → said
 *     A placard said “Open the gates!”       → not caught: a text
 */
function isCried(
  { pack, paragraphs, paragraph }: Place,
  { lead, ending }: Setting,
  best: ScoredProposal | null,
): boolean {
  if (best === null || best.candidate.construct !== 'speaker-then-quote') return false;
  const { clause, cue, distance, phrase } = best.candidate;
  if (distance > 0 || clause === null || clause.negated || cue === null || clause.verb?.force !== 'saying')
    return false;
  if (clause.verb.form === 'participle' || clause.verb.form === 'base') return false;
  const head = paragraphs[paragraph]?.frame.units[phrase.to]?.lower ?? '';
  return lead === 'upper' && (ending === '!' || ending === '?') && !pack.documents.has(head);
}

/**
 * What a crowd cries, by a noun.
 *
 *     There were chants of “Open the gates”.   → said
 *     A sign of “open gates” hung there.       → not caught: nobody cries it
 */
function isCryOf({ paragraphs, paragraph, unit, pack }: Place): boolean {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  return pack.genitives.has(units[unit - 1]?.lower ?? '') && pack.cries.has(units[unit - 2]?.lower ?? '');
}

/**
 * A whole sentence behind the noun for what somebody says, and a colon, wherever it was read.
 *
 *     Im Bericht steht der Satz: „Wer sucht, stört.“     → said
 *     Auf der Tür steht ein Satz: „Gleich zurück“        → not caught: no stop, as on signs
 */
function isAnnounced({ paragraphs, paragraph, unit, pack }: Place, { intro, lead, ending }: Setting): boolean {
  const noun = paragraphs[paragraph]?.frame.units[unit - 2]?.lower ?? '';
  return intro === ':' && lead === 'upper' && ending === '.' && pack.utterances.has(noun);
}

/** A naming word (called, so-called) stands before the marks. */
function isNamed(features: readonly string[]): boolean {
  return features.some((feature) => /^naming\|(?!none|true|false)/.test(feature));
}

function ruleOf(features: readonly string[]): string {
  if (isNamed(features)) return 'named';
  if (features.some((feature) => feature.startsWith('case|all|'))) return 'title';
  return features.some((feature) => feature.startsWith('best|')) ? 'scare-quotes' : 'nobody-speaks';
}
