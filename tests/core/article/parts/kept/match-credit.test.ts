import { expect, it } from 'vitest';
import { matchCredit } from '../../../../../src/core/article/parts/kept/match-credit.ts';

it.each([
  ['Ada at the harbour [AP]', 'AP'],
  ['Ada at the harbour (Karl Benz/WP).', 'Karl Benz/WP'],
  ['Ada at the harbour. Photo: K. Benz', 'K. Benz'],
  ['Ada at the harbour © Karl Benz', 'Karl Benz'],
  ['Ada (left) at the harbour', null],
  ['Ada at the harbour', null],
])('%s', (caption, credit) => {
  const span = matchCredit(caption);
  expect(span && caption.slice(span.start, span.end)).toBe(credit);
});
