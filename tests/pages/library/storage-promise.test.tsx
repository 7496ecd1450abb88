// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoragePromiseLine } from '../../../src/pages/library/storage-promise.tsx';
import { english } from '../../locales/english.ts';
import { clearPage, click, settle, textOf } from '../../ui/drawn-page.ts';

afterEach(async () => {
  await clearPage();
  vi.restoreAllMocks();
});

async function open(isGiven: () => Promise<boolean>, ask: () => Promise<boolean>) {
  const promise = { isGiven: vi.fn(isGiven), ask: vi.fn(ask) };
  await settle(() => render(<StoragePromiseLine t={english} promise={promise} />, document.body));
  return promise;
}

const yes = async () => true;
const no = async () => false;
const fails = async () => Promise.reject(new TypeError('no storage here'));

describe('the promise to keep the notes', () => {
  it('is not asked for where it was given', async () => {
    const { ask } = await open(yes, no);
    expect(textOf('p')).toContain('has promised');
    expect(ask).not.toHaveBeenCalled();
  });

  it('is asked for by the page, and said', async () => {
    const { ask } = await open(no, yes);
    expect(textOf('p')).toContain('has promised');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('that is refused is said, and can be asked for again', async () => {
    const { ask } = await open(no, no);
    expect(textOf('p')).toContain('has not promised');
    ask.mockImplementation(yes);
    await click('button');
    expect(textOf('p')).toContain('has promised');
    expect(document.querySelector('button')).toBeNull();
  });

  it.each([
    { what: 'whether it was given', isGiven: fails, ask: yes },
    { what: 'what it is asked', isGiven: no, ask: fails },
  ])('is none where the browser does not answer $what', async ({ isGiven, ask }) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await open(isGiven, ask);
    expect(textOf('p')).toContain('has not promised');
  });
});
