// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardSlot } from '../../../content-scripts/card/card-slot.ts';
import type { CardOptions } from '../../../content-scripts/card/open-card.ts';
import { openRoots } from '../open-roots.ts';

let life: AbortController;
beforeEach(() => {
  openRoots();
  document.body.innerHTML = '<button>Of the page</button>';
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

function options(changes: Partial<CardOptions> = {}): CardOptions {
  return {
    document,
    kind: 'card',
    attributes: { role: 'dialog' },
    content: 'Who said it',
    anchor: () => ({ left: 0, top: 0, right: 90, bottom: 20 }),
    stays: false,
    focus: 'card',
    tone: 'light',
    language: 'en',
    direction: 'ltr',
    onGone: vi.fn(),
    ...changes,
  };
}

const hosts = () => document.querySelectorAll('on-record-card');

describe('the slot for cards', () => {
  it('has room for one: a new card takes the place of the one before, which hears of it', () => {
    const slot = cardSlot(document, life.signal);
    const first = options();
    slot.open(first);
    slot.open(options());
    expect(hosts()).toHaveLength(1);
    expect(first.onGone).toHaveBeenCalledOnce();
  });

  it('gives the focus back to where it was', () => {
    const slot = cardSlot(document, life.signal);
    const button = document.querySelector('button');
    button?.focus();
    slot.open(options());
    expect(document.activeElement).toBe(hosts()[0]);
    slot.close(true);
    expect(document.activeElement).toBe(button);
    expect(hosts()).toHaveLength(0);
  });

  it('knows whether something is being written, which nothing else may replace', () => {
    const slot = cardSlot(document, life.signal);
    expect(slot.isWriting()).toBe(false);
    slot.open(options({ stays: true }));
    expect(slot.isWriting()).toBe(true);
    slot.close(false);
    expect(slot.isWriting()).toBe(false);
  });

  it('is not emptied by clicks and keys that a page makes up', () => {
    const slot = cardSlot(document, life.signal);
    slot.open(options());
    document.body.click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(hosts()).toHaveLength(1);
  });

  it('is empty when the reader goes', () => {
    const slot = cardSlot(document, life.signal);
    slot.open(options());
    life.abort();
    expect(hosts()).toHaveLength(0);
  });
});
