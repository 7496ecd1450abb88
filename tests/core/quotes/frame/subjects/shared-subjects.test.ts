import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';
import { sharedSubjects } from '../../../../../src/core/quotes/frame/subjects/shared-subjects.ts';

/** Whose subjects the last verb of a text may share. */
function sharedIn(text: string): string[] {
  const frame = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  const { units } = frame;
  const at = units.findLastIndex(({ text: word }) => word === 'said');
  const group = { from: at, to: at, at, verb: null, negated: false };
  const earlier = findClauses(frame, ENGLISH_PACK).filter(({ verbFrom }) => verbFrom < at);
  return sharedSubjects(units, group, earlier).map(({ subject: { from, to } }) =>
    text.slice(units[from]?.start, units[to]?.end),
  );
}

it.each([
  ['that of the verb before', 'Ada Byron claimed it and said so.', ['Ada Byron']],
  ['that of the first verb too', 'Ada Byron claimed that Karl Orr denied it and said so.', ['Karl Orr', 'Ada Byron']],
  ['none of another sentence', 'Ada Byron claimed it. And said so.', []],
])('finds %s', (_name, text, shared) => {
  expect(sharedIn(text)).toEqual(shared);
});
