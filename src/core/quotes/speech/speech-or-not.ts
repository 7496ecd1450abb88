import type { Setting } from '../model/describe-setting.ts';
import { scoreFeatures } from '../model/score-features.ts';
import { bestProposal, type Heard, type ScoredProposal } from '../speakers/rank-speakers.ts';
import { speechFeatures } from './speech-features.ts';
import { speechModel } from './speech-model.ts';

export type Verdict = { readonly speech: true } | { readonly speech: false; readonly rule: string };

/** Chosen on training articles: below it, more marks are titles and scare quotes than speech. */
const ENGLISH_THRESHOLD = 0.1;
const EUROPEAN_THRESHOLD = 0.6;

/**
 * Says whether words in marks were said by somebody.
 *
 *     Ada called the offer “insulting”.    → speech
 *     the so-called “ghost bus”            → not: named
 *     She hummed “Harbour Lights”.         → not: title
 */
export function speechOrNot({ place, setting, proposals }: Heard): Verdict {
  if (isLoneWord(setting)) return { speech: false, rule: 'scare-quotes' };
  const best = bestProposal(proposals);
  if (isDenied(best)) return { speech: false, rule: 'denied' };
  const features = speechFeatures(place, setting, best);
  if (
    scoreFeatures(speechModel(place.pack), features) >=
    (place.pack.code === 'en' ? ENGLISH_THRESHOLD : EUROPEAN_THRESHOLD)
  )
    return { speech: true };
  return { speech: false, rule: ruleOf(features) };
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
 * Words that somebody is said not to have said.
 *
 *     Ada did not say “never”.           → denied
 *     Ada did not call it “a toy”.       → not caught: somebody may have
 *     “Never,” said nobody but Ada.      → not caught: the marks come first
 */
function isDenied(best: ScoredProposal | null): boolean {
  if (best === null || best.candidate.construct !== 'speaker-then-quote') return false;
  const { clause, distance } = best.candidate;
  return clause?.negated === true && clause.verb?.lemma === 'say' && distance <= 1;
}

function ruleOf(features: readonly string[]): string {
  if (features.some((feature) => feature.startsWith('naming|') && !feature.startsWith('naming|none'))) return 'named';
  if (features.some((feature) => feature.startsWith('case|all|'))) return 'title';
  return features.some((feature) => feature.startsWith('best|')) ? 'scare-quotes' : 'nobody-speaks';
}
