// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { backgroundTone } from '../../../content-scripts/paint/background-tone.ts';

const cases = [
  { what: 'a page that says nothing is white', html: '<p>', tone: 'light' },
  { what: 'a dark body', html: '<body style="background: rgb(20, 20, 24)"><p>', tone: 'dark' },
  {
    what: 'a light box on a dark body',
    html: '<body style="background: rgb(20, 20, 24)"><div style="background: rgb(250, 250, 250)"><p>',
    tone: 'light',
  },
  {
    what: 'a veil that hardly shows, over dark',
    html: '<body style="background: rgb(0, 0, 0)"><div style="background: rgba(255, 255, 255, 0.1)"><p>',
    tone: 'dark',
  },
  {
    what: 'light text over a picture stands on dark',
    html: '<div style="background-image: url(a.png)"><p style="color: rgb(240, 240, 240)">',
    tone: 'dark',
  },
  {
    what: 'dark text over a picture stands on light',
    html: '<div style="background-image: url(a.png)"><p style="color: rgb(20, 20, 20)">',
    tone: 'light',
  },
];

it.each(cases)('$what', ({ html, tone }) => {
  document.documentElement.innerHTML = html;
  const paragraph = document.querySelector('p');
  expect(paragraph && backgroundTone(paragraph)).toBe(tone);
});
