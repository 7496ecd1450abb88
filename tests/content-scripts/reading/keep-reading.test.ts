import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type KeptReading, keepReading } from '../../../content-scripts/reading/keep-reading.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { type Envelope, failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import { readingOf } from './reading-of.ts';

const found: Analysis = { quotes: [], actors: [], namesBy: 'model', quotesBy: 'model', nonSpeech: [] };

let page: Partial<Article> & { text: string };
let answers: ((answer: Envelope<Analysis>) => void)[];
const onRead = vi.fn();
const onAnalysed = vi.fn();
const analyse = vi.fn((_article: Article) => new Promise<Envelope<Analysis>>((resolve) => answers.push(resolve)));
let kept: KeptReading;

beforeEach(() => {
  vi.clearAllMocks();
  page = { text: 'One.' };
  answers = [];
  let count = 0;
  kept = keepReading({
    readPage: (id) => readingOf(page.text, id, page),
    newId: () => {
      count += 1;
      return `r-${count}`;
    },
    onRead,
    analyse,
    onAnalysed,
  });
});

describe('the first reading', () => {
  it('is analysed and told', async () => {
    expect(kept.refresh()).toBe(true);
    expect(kept.current()).toBeNull();
    expect(onRead).toHaveBeenCalledOnce();
    answers[0]?.(succeeded(found));
    expect(await kept.newest()).toMatchObject({ ok: true, value: { id: 'r-1', analysis: found } });
    expect(kept.current()).toMatchObject({ id: 'r-1', analysis: found });
    expect(onAnalysed).toHaveBeenCalledOnce();
  });

  it('is made when it is asked for', async () => {
    const newest = kept.newest();
    answers[0]?.(succeeded(found));
    expect(await newest).toMatchObject({ ok: true, value: { id: 'r-1' } });
  });

  it('of a page without an article is not analysed', async () => {
    page = { text: '', kind: 'other' };
    kept.refresh();
    expect(await kept.newest()).toMatchObject({ ok: true, value: { analysis: null } });
    expect(analyse).not.toHaveBeenCalled();
  });
});

describe('the same text', () => {
  it('is mapped again, and keeps its id and its analysis', async () => {
    kept.refresh();
    answers[0]?.(succeeded(found));
    await kept.newest();
    const before = kept.current()?.reading;
    expect(kept.refresh()).toBe(false);
    expect(analyse).toHaveBeenCalledOnce();
    expect(onAnalysed).toHaveBeenCalledTimes(2);
    expect(kept.current()?.id).toBe('r-1');
    expect(kept.current()?.reading).not.toBe(before);
  });

  it('read while it is being analysed is told in its newest nodes, once', async () => {
    kept.refresh();
    kept.refresh();
    answers[0]?.(succeeded(found));
    await kept.newest();
    expect(onAnalysed).toHaveBeenCalledOnce();
    expect(kept.current()?.reading.id).toBe('r-2');
    expect(kept.current()?.id).toBe('r-1');
  });

  it('in other parts is another', async () => {
    kept.refresh();
    page = { text: 'One.', blocks: [{ kind: 'caption', start: 0, end: 4 }] };
    expect(kept.refresh()).toBe(true);
  });
});

describe('another text', () => {
  it('is analysed again', async () => {
    kept.refresh();
    answers[0]?.(succeeded(found));
    await kept.newest();
    page = { text: 'Two.' };
    expect(kept.refresh()).toBe(true);
    expect(kept.current()).toBeNull();
    answers[1]?.(succeeded(found));
    expect(await kept.newest()).toMatchObject({ ok: true, value: { id: 'r-2', reading: { article: page } } });
  });

  it('drops the answer for the text before', async () => {
    kept.refresh();
    const newest = kept.newest();
    page = { text: 'Two.' };
    kept.refresh();
    answers[0]?.(succeeded(found));
    await Promise.resolve();
    expect(kept.current()).toBeNull();
    answers[1]?.(succeeded(found));
    expect(await newest).toMatchObject({ ok: true, value: { id: 'r-2' } });
    expect(onAnalysed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'r-2' }));
  });
});

describe('an analysis that fails', () => {
  it('is told to whoever asks, and tried again', async () => {
    kept.refresh();
    answers[0]?.(failed('no-answer'));
    expect(await kept.newest()).toEqual(failed('no-answer'));
    expect(onAnalysed).not.toHaveBeenCalled();
    const again = kept.newest();
    answers[1]?.(succeeded(found));
    expect(await again).toMatchObject({ ok: true, value: { id: 'r-2' } });
  });
});
