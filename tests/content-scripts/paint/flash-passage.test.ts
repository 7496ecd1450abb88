// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { flashPassage } from '../../../content-scripts/paint/flash-passage.ts';
import { fakeHighlights } from '../fake-highlights.ts';

let registry: Map<string, Set<Range>>;

beforeEach(() => {
  vi.useFakeTimers();
  registry = fakeHighlights();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is gone after a moment', () => {
  flashPassage(CSS.highlights, [document.createRange()]);
  expect(registry.has('on-record-flash')).toBe(true);
  vi.runAllTimers();
  expect(registry.has('on-record-flash')).toBe(false);
});

it('can be cleared before', () => {
  const clear = flashPassage(CSS.highlights, []);
  clear();
  expect(registry.has('on-record-flash')).toBe(false);
});

it('does not end the flash that came after it', () => {
  const clearFirst = flashPassage(CSS.highlights, []);
  flashPassage(CSS.highlights, []);
  clearFirst();
  expect(registry.has('on-record-flash')).toBe(true);
});
