import { expect, it } from 'vitest';
import { describeSetting } from '../../../../../../src/core/quotes/describe-setting.ts';
import { speechFeatures } from '../../../../../../src/core/quotes/speech/speech-features.ts';
import { placeIn } from '../../../place-in.ts';

it.each([
  ['de', 'Das Amt gilt als „offenes Haus“.', 'gilt|2'],
  ['de', 'Das Amt ist ein „offenes Haus“.', 'none'],
  ['nl', 'De minister geldt als ‘niet erg luid’.', 'geldt|2'],
  ['nl', 'De minister was ‘niet erg luid’.', 'none'],
  ['en', 'They met on a boat called “the open house”.', 'called|1'],
])('in %s: %s: the naming word before is %s', (lang, text, naming) => {
  const place = placeIn(text, lang);
  const features = speechFeatures(place, describeSetting(place), null);
  expect(features.filter((feature) => feature.startsWith('naming|'))[0]).toBe(`naming|${naming}|2-3`);
});
