import { expect, it } from 'vitest';
import { FRENCH_PACK } from '../../../../../../src/core/languages/french/french-pack.ts';
import { buildFrame } from '../../../../../../src/core/quotes/frame/build-frame.ts';
import { afterBracket } from '../../../../../../src/core/quotes/frame/phrases/edges/after-bracket.ts';

it.each([
  ['a short bracket', 'le député (PLO) Ada Byron', 'Ada'],
  ['no bracket', 'le député Ada Byron', 'Ada'],
  ['no long bracket', 'le député (qui est venu de Norham par le train de nuit) Ada Byron', '('],
])('goes on behind %s', (_name, text, next) => {
  const { units } = buildFrame({ text, pack: FRENCH_PACK }, { start: 0, end: text.length }, [], 0);
  expect(units[afterBracket(units, 2)]?.text).toBe(next);
});
