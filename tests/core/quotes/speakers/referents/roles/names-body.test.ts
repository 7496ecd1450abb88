import { expect, it } from 'vitest';
import { namesBody } from '../../../../../../src/core/quotes/speakers/referents/roles/names-body.ts';
import { packFor } from '../../../../languages/pack-for.ts';

it.each([
  ['en', 'party', true],
  ['en', 'bank', true],
  ['en', 'developer', false],
  ['en', 'brewer', false],
  ['en', 'mayor', false],
  ['en', 'bridge', false],
  ['de', 'volkspartei', true],
  ['de', 'betreiber', false],
])('knows a body: %s %s', (lang, noun, isBody) => {
  expect(namesBody(noun, packFor(lang))).toBe(isBody);
});
