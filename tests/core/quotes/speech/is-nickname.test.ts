import { expect, it } from 'vitest';
import { describeSetting } from '../../../../src/core/quotes/describe-setting.ts';
import { isNickname } from '../../../../src/core/quotes/speech/is-nickname.ts';
import { placeIn } from '../place-in.ts';

it.each([
  ['marks within a name', 'They met Leonard “Skip” Hale.', true],
  ['initials within a name', 'They met Leonard “J.R.” Hale.', true],
  ['what a comma ends', 'They called Leonard “a skipper,” Hale said.', false],
  ['what a stop ends', 'The choir of Norham College “Sings Off Key.” Hale left.', false],
])('knows %s where a name goes over the marks', (_name, text, expected) => {
  const place = placeIn(text);
  const within = { ...place, cast: { ...place.cast, inNames: new Set([place.mark.start]) } };
  expect(isNickname(within, describeSetting(place))).toBe(expected);
});

it.each([
  ['a nickname behind an initial', 'The ferry went to Leonard C. “Skip” Hale.', true],
  ['a sentence behind an initial', 'It leaks, said Leonard C. “We never closed.” Hale left.', false],
  ['other words', 'The ferry went to Leonard with “a skip” in Norham.', false],
])('knows %s where no name does', (_name, text, expected) => {
  const place = placeIn(text);
  expect(isNickname(place, describeSetting(place))).toBe(expected);
});
