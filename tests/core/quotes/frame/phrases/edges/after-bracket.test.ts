import { expect, it } from 'vitest';
import { FRENCH_PACK } from '../../../../../../src/core/languages/french/french-pack.ts';
import { afterBracket } from '../../../../../../src/core/quotes/frame/phrases/edges/after-bracket.ts';
import { unitsOf } from '../../units-of.ts';

it.each([
  ['a short bracket', 'le député (PLO) Ada Byron', 'Ada'],
  ['no bracket', 'le député Ada Byron', 'Ada'],
  ['no long bracket', 'le député (qui est venu de Norham par le train de nuit) Ada Byron', '('],
])('goes on behind %s', (_name, text, next) => {
  const units = unitsOf(text, FRENCH_PACK);
  expect(units[afterBracket(units, 2)]?.text).toBe(next);
});
