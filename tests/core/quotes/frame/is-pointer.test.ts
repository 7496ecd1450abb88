import { expect, it } from 'vitest';
import { DUTCH_PACK } from '../../../../src/core/languages/dutch/dutch-pack.ts';
import { GERMAN_PACK } from '../../../../src/core/languages/german/german-pack.ts';
import { isPointer } from '../../../../src/core/quotes/frame/is-pointer.ts';
import { unitsOf } from './units-of.ts';

it.each([
  ['who answers', 'Der antwortete: Nein.', GERMAN_PACK, 0, true],
  ['who answers by an adverb', 'Dieser antwortete gestern.', GERMAN_PACK, 0, true],
  ['what was called so', 'Das nannte Ada Byron Unsinn.', GERMAN_PACK, 0, true],
  ['who answers in Dutch', 'Die antwoordde: nee.', DUTCH_PACK, 0, true],
  ['not before a noun', 'Der kritisierte Trainer ging.', GERMAN_PACK, 0, false],
  ['not behind a comma', 'Ada Byron, die antwortete: Nein.', GERMAN_PACK, 3, false],
])('tells %s: %s', (_name, text, pack, at, pointer) => {
  const units = unitsOf(text, pack);
  expect(isPointer(units, at, pack)).toBe(pointer);
});
