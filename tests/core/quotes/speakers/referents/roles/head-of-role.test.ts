import { describe, expect, it } from 'vitest';
import { headOfRole } from '../../../../../../src/core/quotes/speakers/referents/roles/head-of-role.ts';
import { packFor } from '../../../../languages/pack-for.ts';

const cases: readonly (readonly [name: string, lang: string, role: string, head: string])[] = [
  ['the noun before its preposition', 'en', 'the minister for trade', 'minister'],
  ['the noun before its adjective', 'fr', 'le batteur norvégien', 'batteur'],
  ['the noun behind an adjective that leads', 'it', 'la giovane violista', 'violista'],
  ['the last noun where adjectives lead', 'de', 'die norwegische Trommlerin', 'trommlerin'],
  ['the noun that is known, wherever it stands', 'es', 'el exigente técnico serbio', 'técnico'],
];

describe('headOfRole', () => {
  it.each(cases)('finds %s', (_name, lang, role, head) => {
    const pack = packFor(lang);
    expect(headOfRole(role, pack)).toBe(head);
  });
});
