import { expect, it } from 'vitest';
import { colourLightness } from '../../../content-scripts/paint/colour-lightness.ts';

const cases = [
  { colour: 'rgb(255, 255, 255)', lightness: 1, alpha: 1 },
  { colour: 'rgb(0, 0, 0)', lightness: 0, alpha: 1 },
  { colour: 'rgba(0, 0, 0, 0)', lightness: 0, alpha: 0 },
  { colour: 'rgba(255, 255, 255, 0.5)', lightness: 1, alpha: 0.5 },
  { colour: 'rgb(0, 0, 255)', lightness: 0.0722, alpha: 1 },
  { colour: 'color(srgb 1 1 1)', lightness: 1, alpha: 1 },
  { colour: 'color(display-p3 1 1 1 / 0.25)', lightness: 1, alpha: 0.25 },
  { colour: 'color(srgb none none 1e-7)', lightness: 0, alpha: 1 },
  { colour: 'lab(50 10 -20)', lightness: 0.5, alpha: 1 },
  { colour: 'oklch(0.2 0.1 30 / 50%)', lightness: 0.2, alpha: 0.5 },
];

it.each(cases)('$colour', ({ colour, lightness, alpha }) => {
  const found = colourLightness(colour);
  expect(found?.lightness).toBeCloseTo(lightness, 4);
  expect(found?.alpha).toBe(alpha);
});

it.each(['', 'red', 'url(a.png)', 'rgb(1', 'hwb(1 2% 3%)'])('no computed colour: %s', (text) => {
  expect(colourLightness(text)).toBeNull();
});
