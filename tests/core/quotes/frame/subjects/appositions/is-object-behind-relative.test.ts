import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { GERMAN_PACK } from '../../../../../../src/core/languages/german/german-pack.ts';
import { SPANISH_PACK } from '../../../../../../src/core/languages/spanish/spanish-pack.ts';
import { isObjectBehindRelative } from '../../../../../../src/core/quotes/frame/subjects/appositions/is-object-behind-relative.ts';
import { unitsOf } from '../../units-of.ts';

it.each([
  ['what somebody promised', 'La alcaldesa, que pidió un informe, dijo', SPANISH_PACK, 5, true],
  ['not an apposition', 'Ada Byron, alcaldesa de Norham, dijo', SPANISH_PACK, 3, false],
  ['not where nothing is done', 'Ada Byron, que la jueza, dijo', SPANISH_PACK, 4, false],
  ['not where the verb stands last', 'Ada Byron, die sagte den Bau ab, ging', GERMAN_PACK, 5, false],
  ['not in English', 'Ada Byron, who won a prize, said', ENGLISH_PACK, 5, false],
])('tells %s', (_name, text, pack, from, is) => {
  const units = unitsOf(text, pack);
  expect(isObjectBehindRelative(units, { from, to: from + 1, kind: 'noun' }, pack)).toBe(is);
});
