import { expect, test } from 'vitest';
import { addForces } from '../../../../../src/core/actors/tidying/adding/add-forces.ts';

test.each([
  ['the forces of a country that speak', 'Rain fell, the Norwegian army said.', 'Norwegian army'],
  ['whose something is', 'It was the Kenyan air force’s plane.', 'Kenyan air force'],
  ['at the end of a sentence', 'He joined the Brazilian navy.', 'Brazilian navy'],
  ['not the noun before another one', 'the Norwegian army chief said', ''],
  ['not forces of nobody in particular', 'The army said so, an army of Norwegian cooks.', ''],
  ['not a name that is no nationality', 'the Salvation army said', ''],
])('adds %s', (_, text, added) => {
  const names = addForces(text, []).map(({ start, end }) => text.slice(start, end));
  expect(names.join('|')).toBe(added);
});
