import { expect, test } from 'vitest';
import { accordingLength } from '../../../../../src/core/quotes/frame/sources/according-length.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

test.each([
  ['en', 'according to the ministry', 0, 2],
  ['en', 'according him a prize', 0, 0],
  ['es', 'de acuerdo con la alcaldesa', 0, 3],
  ['es', 'según el criterio del capitán', 0, 4],
  ['fr', 'de l’avis d’Ada Byron', 0, 4],
  ['it', 'per bocca dell’ammiraglia', 0, 3],
  ['pt', 'na perspectiva das irmãs', 0, 3],
  ['de', 'Die Brücke sei sicher, so Ada Byron', 5, 1],
  ['de', 'doppelt so viele', 1, 0],
  ['nl', 'De brug is veilig, zo Ada Byron', 5, 1],
  ['nl', 'twee keer zo Ada Byron', 2, 0],
])('%s: %s', (lang, text, at, length) => {
  const pack = packFor(lang);
  const units = unitsOf(text, pack);
  expect(accordingLength(units, at, pack)).toBe(length);
});
