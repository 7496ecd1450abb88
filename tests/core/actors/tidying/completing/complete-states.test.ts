import { expect, test } from 'vitest';
import { completeStates } from '../../../../../src/core/actors/tidying/completing/complete-states.ts';

const CASES = [
  ['a state behind its town', 'of Norham, [Ark]. He', 'Ark. place'],
  ['a state behind a party', 'Byron, R-[Tenn]., said', 'Tenn. place'],
  ['a state with two capitals', 'NORHAM, [W.Va]. — Nurses', 'W.Va. place'],
  ['a province', 'of Norham, [Sask]., had', 'Sask. place'],
  ['a word at the end of a sentence', 'left the [Ark]. He', 'Ark organisation'],
  ['a town', 'of Norham, [Velk]. He', 'Velk organisation'],
] as const;

test.each(CASES)('%s: %s', (_title, marked, left) => {
  const text = marked.replace(/[[\]]/g, '');
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const name = { start, end, kind: 'organisation', evidence: { rule: 'model', words: null } } as const;
  const completed = completeStates(text, [name]);
  expect(completed.map((one) => `${text.slice(one.start, one.end)} ${one.kind}`)).toEqual([left]);
});
