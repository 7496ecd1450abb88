import { describe, expect, it } from 'vitest';
import type { Actor, Mention } from '../../../../src/core/actors/actor.ts';
import { gendersOf } from '../../../../src/core/actors/genders/genders-of.ts';
import { packFor } from '../../languages/pack-for.ts';

const cases: readonly (readonly [name: string, lang: string, text: string, gender: 'female' | 'male' | null])[] = [
  ['a French article before a role', 'fr', 'Hier, la trésorière Kim Duval a parlé. Kim Duval est partie.', 'female'],
  ['a German title', 'de', 'Gestern kam Herr Kim Duval. Kim Duval ging.', 'male'],
  ['a German noun for women, whatever its article', 'de', 'Mit der Sprecherin Kim Duval. Kim Duval ging.', 'female'],
  ['an Italian article before a role', 'it', 'Ieri il tecnico Kim Duval ha riso. Kim Duval è uscito.', 'male'],
  ['the article of a role past what hangs on it', 'fr', 'Hier, le ministre de la Culture Kim Duval a ri.', 'male'],
  ['a contracted article before a role', 'pt', 'Ontem falou a jornais da ministra Kim Duval.', 'female'],
  ['no contracted article of what hangs on a role', 'pt', 'Ontem, o ministro da República Kim Duval riu.', 'male'],
  ['no article of what belongs to somebody', 'fr', 'Voici la seconde vie de Kim Duval.', null],
  ['no article from before a possessive', 'es', 'Salió el sábado con su colega Kim Duval.', null],
  ['a noun for a woman of the family', 'es', 'Salió el sábado con su hermana Kim Duval.', 'female'],
  ['a noun for a man of the family', 'es', 'Salió el sábado con su hermano Kim Duval.', 'male'],
  ['a possessive before a role', 'de', 'Gestern kam ihr Sprecher Kim Duval.', 'male'],
  ['no woman in a Dutch minister', 'nl', 'Gisteren lachte minister Kim Duval.', null],
  ['an English noun for a relative', 'en', 'It was his sister, Kim Duval, who left.', 'female'],
  ['an English noun for somebody’s relative', 'en', 'The mayor’s husband Kim Duval left.', 'male'],
  ['no English noun that is nobody’s', 'en', 'He met the sister, Kim Duval left.', null],
  ['nothing before the name', 'es', 'Hablamos ayer con Kim Duval. Kim Duval calla.', null],
];

describe('gendersOf', () => {
  it.each(cases)('reads %s', (_name, lang, text, gender) => {
    const mentions = [...text.matchAll(/Kim Duval/g)].map(
      ({ index }): Mention => ({ start: index, end: index + 'Kim Duval'.length, kind: 'name' }),
    );
    const evidence = { rule: 'given-name', words: null };
    const person: Actor = {
      id: 'kim',
      name: 'Kim Duval',
      kind: 'person',
      role: null,
      mentions,
      gender: null,
      evidence,
    };
    const pack = packFor(lang);
    expect(gendersOf([person], text, pack).get('kim') ?? null).toBe(gender);
  });

  it.each([
    ['fr', 'Jean Duval', 'female', 'male'],
    ['it', 'Andrea Duval', 'female', 'male'],
    ['en', 'Jean Duval', 'female', 'female'],
  ] as const)('believes in %s that %s, in English %s, is %s', (lang, name, english, gender) => {
    const mentions: Mention[] = [{ start: 0, end: name.length, kind: 'name' }];
    const evidence = { rule: 'given-name', words: null };
    const person: Actor = { id: 'x', name, kind: 'person', role: null, mentions, gender: english, evidence };
    const pack = packFor(lang);
    expect(gendersOf([person], `${name} …`, pack).get('x')).toBe(gender);
  });
});
