import type { Scores } from './bench-actors.ts';

type Measure = 'ALL3' | 'PER' | 'ORG' | 'LOC' | 'ACTOR' | 'B3goldMentions' | 'ROLE';

/** What is asked of names on each set, as F1 in per cent. */
const ASKED: readonly [set: string, measure: Measure, percent: number][] = [
  ['news-2020', 'ALL3', 91],
  ['news-2020', 'PER', 96],
  ['news-2020', 'ORG', 84],
  ['news-2020', 'LOC', 93],
  ['own-news', 'ALL3', 92],
  ['own-news', 'ROLE', 85],
  ['gum-news', 'ALL3', 80],
  ['gum-news', 'ACTOR', 78],
  ['gum-news', 'B3goldMentions', 97],
  ['msnbc', 'B3goldMentions', 98],
  ['challenge', 'ALL3', 97],
];

/** Microseconds of processor time per 1,000 characters. */
const MOST_MICROSECONDS = 600;

/** The targets that our own rows miss, each as a sentence. */
export function missedTargets(scores: Scores): readonly string[] {
  const ours = scores.filter(({ name }) => name === 'on-record');
  const missed = ASKED.flatMap(([set, measure, percent]) => {
    const reached = ours.find((row) => row.set === set)?.[measure]?.f;
    if (reached === undefined || reached * 100 >= percent) return [];
    return [`${set} ${measure} ${percent}: reached ${(reached * 100).toFixed(1)}`];
  });
  const slow = ours
    .filter(({ usPer1k }) => usPer1k > MOST_MICROSECONDS)
    .map(({ set, usPer1k }) => `${set}: ${MOST_MICROSECONDS} µs per 1,000 characters, took ${usPer1k.toFixed(0)}`);
  return [...missed, ...slow];
}
