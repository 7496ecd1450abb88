import { expect, test } from 'vitest';
import { fifthOf } from '../../../src/training/quotes/fifth-of.ts';

test('gives an article its fifth by its id alone, and each fifth its share', () => {
  const fifths = [...Array(500).keys()].map((number) => fifthOf(`inv-${number}`));
  expect(fifthOf('inv-a-1')).toBe(3);
  for (const fifth of [0, 1, 2, 3, 4]) expect(fifths.filter((one) => one === fifth).length).toBeGreaterThan(75);
});
