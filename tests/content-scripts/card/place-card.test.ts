import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeCard } from '../../../content-scripts/card/place-card.ts';

const card = { width: 340, height: 180 };
const view = { width: 800, height: 600 };
const words = (left: number, top: number) => ({ left, top, right: left + 160, bottom: top + 20 });

const cases = [
  { what: 'below the words', words: words(40, 100), place: { left: 40, top: 128 } },
  { what: 'above them at the end of the view', words: words(40, 550), place: { left: 40, top: 362 } },
  { what: 'not beyond the right edge', words: words(700, 100), place: { left: 452, top: 128 } },
  { what: 'not beyond the left edge', words: words(-20, 100), place: { left: 8, top: 128 } },
  {
    what: 'over the end of words that fill the view',
    words: { left: 40, top: -100, right: 500, bottom: 590 },
    place: { left: 40, top: 412 },
  },
];

it.each(cases)('$what', ({ words, place }) => {
  expect(placeCard(words, card, view)).toEqual(place);
});

it('is never outside a view that it fits into', () => {
  const place = fc.integer({ min: -1000, max: 2000 });
  fc.assert(
    fc.property(place, place, (left, top) => {
      const at = placeCard(words(left, top), card, view);
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.left + card.width).toBeLessThanOrEqual(view.width);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.top + card.height).toBeLessThanOrEqual(view.height);
    }),
  );
});

it('begins in a view that is too small for it', () => {
  expect(placeCard(words(100, 100), card, { width: 200, height: 100 })).toEqual({ left: 8, top: 8 });
});
