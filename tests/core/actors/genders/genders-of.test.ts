import { describe, expect, it } from 'vitest';
import type { Actor, Mention } from '../../../../src/core/actors/actor.ts';
import { gendersOf } from '../../../../src/core/actors/genders/genders-of.ts';
import { packOf } from '../../../../src/core/languages/pack-of.ts';

const cases: readonly (readonly [name: string, lang: string, text: string, gender: 'female' | 'male' | null])[] = [
  ['a French article before a role', 'fr', 'Hier, la trésorière Kim Duval a parlé. Kim Duval est partie.', 'female'],
  ['a German title', 'de', 'Gestern kam Herr Kim Duval. Kim Duval ging.', 'male'],
  ['a German noun for women, whatever its article', 'de', 'Mit der Sprecherin Kim Duval. Kim Duval ging.', 'female'],
  ['an Italian article before a role', 'it', 'Ieri il tecnico Kim Duval ha riso. Kim Duval è uscito.', 'male'],
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
    const pack = packOf(lang);
    expect(pack && (gendersOf([person], text, pack).get('kim') ?? null)).toBe(gender);
  });
});
