// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { onTakeOver, takeOver } from '../../../content-scripts/lifetime/take-over.ts';
import { fakeHighlights } from '../fake-highlights.ts';

it('calls the reader that was there before', () => {
  const life = new AbortController();
  const go = vi.fn();
  onTakeOver(document, go, life.signal);
  takeOver(document, null);
  expect(go).toHaveBeenCalledOnce();
  life.abort();
  takeOver(document, null);
  expect(go).toHaveBeenCalledOnce();
});

it('takes away what a reader left that could not clean up, and nothing else', () => {
  const registry = fakeHighlights();
  registry.set('on-record-quote', new Set()).set('of-the-page', new Set());
  document.documentElement.append(document.createElement('on-record-card'));
  document.body.append(document.createElement('on-record-card'));
  takeOver(document, CSS.highlights);
  expect([...registry.keys()]).toEqual(['of-the-page']);
  expect(document.documentElement.querySelectorAll(':scope > on-record-card')).toHaveLength(0);
  expect(document.body.querySelectorAll('on-record-card')).toHaveLength(1);
});
