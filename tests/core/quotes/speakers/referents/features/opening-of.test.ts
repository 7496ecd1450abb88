import { expect, it } from 'vitest';
import { openingOf } from '../../../../../../src/core/quotes/speakers/referents/features/opening-of.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/sightings/index-actors.ts';
import { actorIn } from '../../actor-in.ts';
import { resolutionIn } from './resolution-in.ts';

/** How a role begins, where the article names Ada Vance in it. */
function openingIn(role: string, lang: string): string {
  const index = indexActors([actorIn(role, 'Ada Vance')], []);
  const first = role.split(' ')[0]?.toLowerCase() ?? '';
  return openingOf({ start: 0, end: role.length }, first, { ...resolutionIn(role, lang), index });
}

it.each([
  ['her lawyer', 'en', 'whose'],
  ['Ada Vance’s lawyer', 'en', 'whose'],
  ['a lawyer for Ada Vance', 'en', 'whose'],
  ['a lawyer for Mayor Ada Vance', 'en', 'whose'],
  ['l’avocat de Ada Vance', 'fr', 'whose'],
  ['the lawyer', 'en', 'the'],
  ['the lawyer Ada Vance', 'en', 'the'],
  ['a lawyer', 'en', 'a'],
  ['lawyers', 'en', 'none'],
])('of “%s” (%s) is %s', (role, lang, opening) => {
  expect(openingIn(role, lang)).toBe(opening);
});
