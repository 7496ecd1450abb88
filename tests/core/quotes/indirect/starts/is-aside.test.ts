import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { isAside } from '../../../../../src/core/quotes/indirect/starts/is-aside.ts';
import { unitsOf } from '../../frame/units-of.ts';

describe('isAside', () => {
  it.each([
    [', for example,', true],
    ['— in passing —', true],
    ['(in passing)', true],
    [', a town', false],
    ['a town,', false],
    [', a town —', false],
    ['(in passing,', false],
    [', ,', false],
    ['', false],
  ])('“%s”: %s', (text, isOne) => {
    expect(isAside(unitsOf(text, ENGLISH_PACK))).toBe(isOne);
  });
});
