import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';

/** Who does the verb in the participle. */
function sayersIn(text: string): string[] {
  const frame = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  return findClauses(frame, ENGLISH_PACK)
    .filter(({ verb }) => verb?.form === 'participle')
    .map(({ subject }) => text.slice(frame.units[subject.from]?.start, frame.units[subject.to]?.end));
}

it.each([
  ['that begins the sentence', 'Saying it was late, Ada Byron left', ['Ada Byron']],
  ['behind “while”', 'While saying it was late, the mayor will leave', ['the mayor']],
  ['that hangs on nobody', 'Saying it was late, and no more', []],
])('finds in the main clause who does a participle %s', (_name, text, sayers) => {
  expect(sayersIn(text)).toEqual(sayers);
});
