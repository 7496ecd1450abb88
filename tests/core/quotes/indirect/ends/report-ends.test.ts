import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';
import { reportEnds } from '../../../../../src/core/quotes/indirect/ends/report-ends.ts';

/** The last words that what is said may have. */
function endsIn(text: string): (string | undefined)[] {
  const frame = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  const clause = findClauses(frame, ENGLISH_PACK).find(({ verb }) => verb?.lemma === 'say');
  if (clause === undefined) throw new Error(`no report in ${text}`);
  const ends = reportEnds(frame.units, clause, { kind: 'next', at: clause.verbTo + 1 }, ENGLISH_PACK);
  return ends.map((end) => frame.units[end]?.text);
}

it.each([
  ['Ada said there were 2,400 rails.', ['rails']],
  ['Ada said there were 2, 400 rails.', ['2', 'rails']],
  ['Ada said the bridge was safe, while the council waited.', ['safe', 'waited']],
])('finds where a report may end: %s', (text, words) => {
  expect(endsIn(text)).toEqual(words);
});

it.each([
  ['Those who said the bridge was safe were wrong.', ['safe']],
  ['He met those who said the bridge was safe.', ['safe']],
  ['Those who said it was safe by his plans left.', ['safe', 'plans']],
])('ends before the verb whose subject reports: %s', (text, words) => {
  expect(endsIn(text)).toEqual(words);
});
