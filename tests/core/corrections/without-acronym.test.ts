import { expect, it } from 'vitest';
import { withoutAcronym } from '../../../src/core/corrections/without-acronym.ts';

it.each([
  ['Halden News Agency (HNA)', 'Halden News Agency'],
  ['Halden Rail (Norham)', 'Halden Rail (Norham)'],
  ['HNA', 'HNA'],
])('%s', (name, expected) => {
  expect(withoutAcronym(name)).toBe(expected);
});
