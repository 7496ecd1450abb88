import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerBound } from '../../../src/core/text/lower-bound.ts';

it('gives what a walk from the beginning gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, wanted) => {
      const rising = numbers.toSorted((one, other) => one - other);
      const walked = rising.findIndex((number) => number >= wanted);
      expect(lowerBound(rising, (number) => number < wanted)).toBe(walked < 0 ? rising.length : walked);
    }),
  );
});
