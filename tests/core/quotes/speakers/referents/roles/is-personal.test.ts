import { expect, it } from 'vitest';
import { packOf } from '../../../../../../src/core/languages/pack-of.ts';
import { isPersonal } from '../../../../../../src/core/quotes/speakers/referents/roles/is-personal.ts';

it.each([
  ['husband', 'en', true],
  ['judge', 'en', true],
  ['company', 'en', false],
  ['bridge', 'en', false],
  ['periodista', 'es', true],
  ['protezione', 'it', false],
])('“%s” (%s)', (noun, lang, expected) => {
  const pack = packOf(lang);
  if (pack === null) throw new Error(`no words for ${lang}`);
  expect(isPersonal(noun, pack)).toBe(expected);
});
