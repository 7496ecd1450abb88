import { expect, it } from 'vitest';
import { packOf } from '../../../../../../src/core/languages/pack-of.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/actor-index.ts';
import { openingOf } from '../../../../../../src/core/quotes/speakers/referents/features/opening-of.ts';

/** How a role begins, where the article names Ada Vance in it. */
function openingIn(role: string, lang: string): string {
  const pack = packOf(lang);
  if (pack === null) throw new Error(`no words for ${lang}`);
  const start = role.indexOf('Ada Vance');
  const actor = {
    id: 'one',
    name: 'Ada Vance',
    kind: 'person' as const,
    role: null,
    mentions: start < 0 ? [] : [{ start, end: start + 'Ada Vance'.length, kind: 'name' as const }],
    gender: null,
    evidence: { rule: 'capitals', words: null },
  };
  const resolution = {
    text: role,
    pack,
    index: indexActors([actor], []),
    learned: null,
    genders: new Map(),
    lastTurn: null,
    strangers: [],
    pronouns: [],
  };
  return openingOf({ start: 0, end: role.length }, role.split(' ')[0]?.toLowerCase() ?? '', resolution);
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
