import { expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { headlinePrint } from '../../../../../src/core/quotes/speech/features/headline-print.ts';

it.each([
  ['Ada Byron Calls Bridge ‘A Disgrace’', 'titled'],
  ['BYRON BLASTS ‘JOKE’ BRIDGE', 'upper'],
  ['Ada Byron calls bridge ‘a disgrace’', 'plain'],
  ['Bridge Shut\n\nAda Byron called it ‘a disgrace’.', null],
])('%j', (text, expected) => {
  const place = readPlaces(articleFromText(text, 'en'), ENGLISH_PACK, []).places[0];
  if (place === undefined) throw new Error(`no marks in ${text}`);
  expect(headlinePrint(place)).toBe(expected);
});
