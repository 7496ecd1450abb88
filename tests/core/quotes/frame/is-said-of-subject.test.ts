import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../src/core/quotes/frame/find-clauses.ts';
import { isSaidOfSubject } from '../../../../src/core/quotes/frame/is-said-of-subject.ts';

it.each([
  ['who is told', 'Ada Byron was told that it fell.', ['Ada Byron']],
  ['who is told again', 'Ada Byron was often told that it fell.', ['Ada Byron']],
  ['who is described, and not who does so', 'Ada Byron was described by Orr as mad.', ['Ada Byron']],
  ['a court that hears it', 'The court heard that it fell.', ['The court']],
  ['nobody else who hears it', 'Ada Byron heard that it fell.', []],
  ['what is expected', 'It’s expected that it fell.', ['It']],
  ['nobody who’s said it', 'She’s said that it fell.', []],
  ['nobody who has said it', 'Ada Byron has said that it fell.', []],
  ['nobody who was saying it', 'Ada Byron was saying that it fell.', []],
  ['nobody in whose own mind it is', 'Ada Byron is worried that it fell.', []],
])('is said of %s', (_name, text, subjects) => {
  const frame = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  const told = findClauses(frame, ENGLISH_PACK).filter((clause) => isSaidOfSubject(frame.units, clause, ENGLISH_PACK));
  expect(told.map(({ subject: { from, to } }) => text.slice(frame.units[from]?.start, frame.units[to]?.end))).toEqual(
    subjects,
  );
});
