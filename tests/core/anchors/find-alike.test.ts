import { expect, it } from 'vitest';
import { findAlike } from '../../../src/core/anchors/find-alike.ts';

const PAGE = 'Rain is expected in the north. The new bridge opens in late June, the council said. Ferries go on.';

it.each([
  {
    what: 'the same words edited',
    quote: 'The bridge will open in late June',
    found: 'The new bridge opens in late June',
  },
  { what: 'words that stand there', quote: '“Ferries go on”', found: 'Ferries go on' },
  { what: 'nothing like them', quote: 'A cat sat on her mat', found: null },
  { what: 'no words', quote: '…', found: null },
])('finds $what', ({ quote, found }) => {
  const span = findAlike(PAGE, quote);
  expect(span && PAGE.slice(span.start, span.end)).toBe(found);
});
