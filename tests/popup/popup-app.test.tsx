// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Envelope, failed, succeeded } from '../../src/messages/envelopes/envelope.ts';
import { FAILURE_KINDS, type FailureKind } from '../../src/messages/failure.ts';
import type { PageView } from '../../src/messages/protocol.ts';
import { clearPage, click, settle, textOf } from '../ui/drawn-page.ts';
import { openPopup } from './open-popup.tsx';
import { storyArticle, storyPage } from './story.ts';

afterEach(clearPage);

describe('while the page is read', () => {
  it('says so', async () => {
    await openPopup(new Promise<never>(() => {}));
    expect(textOf('[role="status"]')).toBe('Reading the page…');
  });
});

describe('a page that does not answer', () => {
  afterEach(() => void vi.useRealTimers());

  it('is given up after ten seconds, and shown if it answers after all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let answer: (page: Envelope<PageView>) => void = () => {};
    await openPopup(new Promise<Envelope<PageView>>((done) => (answer = done)));
    await settle(() => void vi.advanceTimersByTime(9_999));
    expect(textOf('[role="status"]')).toBe('Reading the page…');
    await settle(() => void vi.advanceTimersByTime(1));
    expect(textOf('h1')).toBe('The page does not answer');
    await settle(() => answer(succeeded(storyPage)));
    expect(textOf('h1')).toBe('Harbour vote is won');
  });
});

describe('no article', () => {
  it('is said, with what to do', async () => {
    await openPopup(succeeded({ ...storyPage, article: { ...storyArticle, kind: 'other' }, analysis: null }));
    expect(textOf('h1')).toBe('No article on this page');
    expect(textOf('.empty-advice')).toContain('keep notes on this page all the same');
  });
});

describe('a failure to read', () => {
  const closed: readonly FailureKind[] = ['store-closed', 'store-blocked', 'store-newer'];
  const notes: readonly FailureKind[] = [...closed, 'store-full', 'note-gone', 'note-damaged'];
  const retried: readonly FailureKind[] = ['no-answer', 'old-reading', 'passage-gone', ...notes, 'refused', 'internal'];

  it.each(FAILURE_KINDS)('is said with what to do: %s', async (failure) => {
    await openPopup(failed(failure));
    expect(textOf('h1')).not.toBe('');
    expect(textOf('.empty-advice')).not.toBe('');
    expect(document.querySelector('button') !== null).toBe(retried.includes(failure));
  });

  it('can be tried again where that may help', async () => {
    const world = await openPopup(failed('no-answer'));
    await click('button');
    expect(world.readings).toBe(2);
  });
});
