import { expect, it } from 'vitest';
import { listWindow, offsetToShow } from '../../../../src/pages/library/list/list-window.ts';

const LIST = { count: 1000, rowHeight: 100, top: 0, height: 600 };

it('draws what is on the screen and a few around it', () => {
  expect(listWindow(LIST)).toEqual({ first: 0, end: 10, shift: 0, height: 100_000 });
  expect(listWindow({ ...LIST, top: 5000 })).toEqual({ first: 46, end: 60, shift: 4600, height: 100_000 });
});

it('draws nothing of an empty list', () => {
  expect(listWindow({ ...LIST, count: 0 })).toEqual({ first: 0, end: 0, shift: 0, height: 0 });
});

it('stays within a list that has become shorter than it is scrolled', () => {
  const { first, end } = listWindow({ ...LIST, count: 3, top: 5000 });
  expect([first, end]).toEqual([0, 3]);
});

it('reaches the last entry of a list that is higher than browsers allow', () => {
  const long = { count: 1_000_000, rowHeight: 100, top: 0, height: 600 };
  const { height } = listWindow(long);
  expect(height).toBeLessThan(17_000_000);
  const { end } = listWindow({ ...long, top: height - 600 });
  expect(end).toBe(1_000_000);
});

it('scrolls as little as shows an entry', () => {
  expect(offsetToShow(3, LIST)).toBe(0);
  expect(offsetToShow(7, LIST)).toBe(200);
  expect(offsetToShow(2, { ...LIST, top: 5000 })).toBe(200);
});
