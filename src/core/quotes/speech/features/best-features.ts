import type { Setting } from '../../describe-setting.ts';
import type { ScoredProposal } from '../../speakers/ranking/score-proposals.ts';

/**
 * How far the likeliest speaker speaks for there being speech.
 *
 *     “We won,” Ada Byron said.           → said, right behind: speech
 *     The “winner” met Ada Byron.         → nobody reports
 *
 * @param length of the words in the marks, in a few classes.
 */
export function bestFeatures(best: ScoredProposal | null, length: string, setting: Setting): string[] {
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
    `best-gap|${candidate.construct}|${force}|${best.gap}|${length}`,
    `best-order|${candidate.clause?.order ?? 'naked'}|${force}|${near}|${length}`,
    `best-intro|${setting.intro}|${force}|${near}|${length}`,
    `best-lead|${setting.lead}|${setting.intro}|${force}|${candidate.construct}`,
    `best-negated|${candidate.clause?.negated ?? false}`,
  ];
}
