import type { Summary } from './parse-summary.ts';

/** Of Readability's time on the same page, its clone included, that ours may take in Chromium. */
const MOST_OF_TIME = 0.3;

/**
 * Our time in Chromium as a share of Readability's, median by median, and whether that is too much. The first reading
 * of a fresh page is meant, so that compiling counts for both; `null` where a run has no times.
 *
 *     timeRatio(ours, readability)   // { line: '0.40 of Readability’s time, asked ≤ 0.3', isMissed: true }
 */
export function timeRatio(ours: Summary, readability: Summary): { line: string; isMissed: boolean } | null {
  if (!ours.time || !readability.time) return null;
  const ratio = ours.time.medianMs / readability.time.medianMs;
  return { line: `${ratio.toFixed(2)} of Readability’s time, asked ≤ ${MOST_OF_TIME}`, isMissed: ratio > MOST_OF_TIME };
}
