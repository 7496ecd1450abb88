import { expect, it } from 'vitest';
import { headlinePrint } from '../../../../../src/core/quotes/speech/features/headline-print.ts';
import { placeIn } from '../../place-in.ts';

it.each([
  ['Ada Byron Calls Bridge ‘A Disgrace’', 'titled'],
  ['BYRON BLASTS ‘JOKE’ BRIDGE', 'upper'],
  ['Ada Byron calls bridge ‘a disgrace’', 'plain'],
  ['Bridge Shut\n\nAda Byron called it ‘a disgrace’.', null],
])('%j', (text, expected) => {
  const place = placeIn(text);
  expect(headlinePrint(place)).toBe(expected);
});
