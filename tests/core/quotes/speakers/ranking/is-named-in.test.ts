import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../../src/core/actors/actor.ts';
import { isNamedIn } from '../../../../../src/core/quotes/speakers/ranking/is-named-in.ts';

const GORKA: Actor = {
  id: 'gorka',
  name: 'Gorka de Barriuso',
  kind: 'person',
  role: null,
  mentions: [],
  gender: null,
  evidence: { rule: 'capitals', words: null },
};

describe('isNamedIn', () => {
  it.each([
    ['knows a given name', ['Ask', 'Gorka'], true],
    ['knows no particle', ['Ask', 'de'], false],
    ['knows no other word', ['Ask', 'him'], false],
  ])('%s', (_name, words, isNamed) => {
    expect(isNamedIn(words, GORKA)).toBe(isNamed);
  });
});
