import { expect, it } from 'vitest';
import { isPersonal } from '../../../../../../src/core/quotes/speakers/referents/roles/is-personal.ts';
import { packFor } from '../../../../languages/pack-for.ts';

it.each([
  ['husband', 'en', true],
  ['judge', 'en', true],
  ['company', 'en', false],
  ['bridge', 'en', false],
  ['periodista', 'es', true],
  ['protezione', 'it', false],
])('“%s” (%s)', (noun, lang, expected) => {
  const pack = packFor(lang);
  expect(isPersonal(noun, pack)).toBe(expected);
});
