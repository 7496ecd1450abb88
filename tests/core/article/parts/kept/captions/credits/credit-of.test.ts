import { expect, it } from 'vitest';
import { creditOf } from '../../../../../../../src/core/article/parts/kept/captions/credits/credit-of.ts';

it.each([
  ['Ada at the harbour. Photo: Karl Benz', [], 'Photo: Karl Benz'],
  ['Ada at the harbourPhoto: Karl Benz', [18], 'Photo: Karl Benz'],
  ['Ada at the harbourPhoto: Karl Benz', [], null],
  ['Ada at the harbourKarl Benz', [18], null],
  ['Ada at the harbour AFP', [19], 'AFP'],
])('%s', (text, seams, credit) => {
  const found = creditOf({ text, seams });
  expect(found && text.slice(found.start, found.end)).toBe(credit);
});
