// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LAYER_NAMES } from '../../../content-scripts/paint/highlight-names.ts';
import { WelcomePage } from '../../../src/pages/welcome/welcome-page.tsx';
import { english } from '../../locales/english.ts';
import { clearPage, click, settle, textOf, textsOf } from '../../ui/drawn-page.ts';
import { fakeAccess } from '../../ui/fake-access.ts';

afterEach(clearPage);

async function openWelcomePage(access = fakeAccess(), shortcut: string | null = 'Alt+Shift+O') {
  const findShortcut = async () => shortcut;
  await settle(() => render(<WelcomePage t={english} access={access} findShortcut={findShortcut} />, document.body));
  return access;
}

describe('the welcome page', () => {
  it('says in three steps what to do', async () => {
    await openWelcomePage();
    expect(textsOf('h3')).toEqual(['Click the button', 'Read who said it', 'Keep what matters']);
  });

  it('shows every mark that one may meet in an article', async () => {
    await openWelcomePage();
    const marks = [...document.querySelectorAll('.welcome-marks > span')].map(({ className }) => className);
    expect(marks).toEqual(Object.values(LAYER_NAMES));
  });

  it('offers to read on every site, and takes it back by the same button', async () => {
    const access = await openWelcomePage();
    expect(textOf('button')).toBe('Read on every site');
    await click('button');
    expect([...access.granted]).toEqual(['*://*/*']);
    expect(textOf('[role="status"]')).toBe('On Record reads every site by itself.');
    await click('button');
    expect([...access.granted]).toEqual([]);
    expect(textOf('button')).toBe('Read on every site');
  });

  it('names the keys that press the button', async () => {
    await openWelcomePage();
    expect(textOf('kbd')).toBe('Alt+Shift+O');
  });

  it('says where to set keys when there are none', async () => {
    await openWelcomePage(fakeAccess(), null);
    expect(document.querySelector('kbd')).toBeNull();
    expect(document.body.textContent).toContain('You can set keys');
  });
});
