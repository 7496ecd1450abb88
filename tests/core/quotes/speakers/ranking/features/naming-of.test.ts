import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../../../src/core/actors/actor.ts';
import { namingOf } from '../../../../../../src/core/quotes/speakers/ranking/features/naming-of.ts';

const GORKA: Actor = {
  id: 'gorka',
  name: 'Gorka de Barriuso',
  kind: 'person',
  role: null,
  mentions: [
    { start: 0, end: 17, kind: 'name' },
    { start: 30, end: 40, kind: 'role' },
    { start: 50, end: 58, kind: 'name' },
  ],
  gender: null,
  evidence: { rule: 'capitals', words: null },
};

describe('namingOf', () => {
  it('takes the words that have a capital', () => {
    expect([...namingOf(GORKA).words]).toEqual(['Gorka', 'Barriuso']);
  });

  it('counts names, no roles', () => {
    expect(namingOf(GORKA).times).toBe(2);
  });

  it('reads the same actor once', () => {
    expect(namingOf(GORKA)).toBe(namingOf(GORKA));
  });
});
