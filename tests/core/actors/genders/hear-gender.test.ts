import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../src/core/actors/actor.ts';
import type { Gender } from '../../../../src/core/actors/genders/genders-of.ts';
import { hearGender } from '../../../../src/core/actors/genders/hear-gender.ts';
import { packFor } from '../../languages/pack-for.ts';

const kim: Actor = {
  id: 'kim',
  name: 'Kim Byron',
  kind: 'person',
  mentions: [],
  gender: null,
  role: null,
  evidence: { rule: 'test', words: null },
};

function heard(actor: Actor, words: string, known: [string, Gender][] = []): Gender | null {
  const pack = packFor('en');
  const genders = new Map(known);
  hearGender(genders, actor, words, pack);
  return genders.get(actor.id) ?? null;
}

describe('hearGender', () => {
  it('remembers the pronoun of a person', () => expect(heard(kim, 'She')).toBe('female'));
  it('learns nothing from a name', () => expect(heard(kim, 'Byron')).toBeNull());
  it('learns nothing from “they”', () => expect(heard(kim, 'they')).toBeNull());
  it('keeps what was known', () => expect(heard(kim, 'she', [['kim', 'male']])).toBe('male'));
  it('gives an organisation no gender', () => expect(heard({ ...kim, kind: 'organisation' }, 'she')).toBeNull());
});
