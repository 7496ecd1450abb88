import { expect, it } from 'vitest';
import { describeSetting } from '../../../../src/core/quotes/describe-setting.ts';
import { isTitle } from '../../../../src/core/quotes/speech/is-title.ts';
import { placeIn } from '../place-in.ts';

it.each([
  ['the headline of a source', '“Bridge to close” — Daily Lantern, August 15, 2008', true],
  ['a sentence with its source', '“We never closed.” — Ada Byron, August 15, 2008', false],
  ['what the reader may turn to', 'Turbines stand there (see “A town’s power”).', true],
  ['what somebody sees', 'We shall see “a thing or two”, Ada said.', false],
  ['what somebody made', 'Ada Byron, the author of “Harbour Lights”, said so.', true],
  ['what somebody thought up', 'Ada Byron, the author of “this stupid plan”, said so.', false],
])('knows %s', (_name, text, expected) => {
  const place = placeIn(text);
  expect(isTitle(place, describeSetting(place))).toBe(expected);
});
