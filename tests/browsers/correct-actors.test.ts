import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST } from '../../src/build/browsers/browser-under-test.ts';
import type { ExtensionView } from '../../src/build/browsers/extension-view.ts';
import { waitUntil } from '../../src/build/browsers/wait-until.ts';
import { forgetAll } from './stage/notes/forget-all.ts';
import { paintedWords } from './stage/page/painted-words.ts';
import { setStage } from './stage/set-stage.ts';

const PAGE = { body: await readFile('tests/pages/demo/index.html') };
const UNION = 'Deckhands’ Union';

describe.each(BROWSERS_UNDER_TEST)('an actor in the popup of %s', (name) => {
  const stage = setStage(name, { '/first': PAGE, '/second': PAGE });
  beforeEach(() => forgetAll(stage.browser));

  async function openActors(path: string) {
    const page = await stage.openPage(path);
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelector('#tab-actors'));
    await popup.click('#tab-actors');
    await popup.waitFor(() => document.querySelector('.actor'));
    return { page, popup };
  }

  test('that is nobody leaves the list and the page, on every page, until that is taken back', async () => {
    const { page, popup } = await openActors('/first');
    expect(await actorsIn(popup)).toContain(UNION);
    await popup.click(`[aria-label="More about ${UNION}"]`);
    await popup.click('.correct-actor button');
    await waitUntil('it is listed no more', async () => !(await actorsIn(popup)).includes(UNION));
    await popup.waitFor((words) => document.body.textContent?.includes(words), `${UNION} is no actor`);
    await waitUntil('it is painted no more', async () => !(await paintedOrganisations(page)).includes(UNION));
    await popup.close();

    const second = await openActors('/second');
    expect(await actorsIn(second.popup)).not.toContain(UNION);
    await second.popup.click('.correction button');
    await waitUntil('it is listed again', async () => (await actorsIn(second.popup)).includes(UNION));
    await waitUntil('it is painted again', async () => (await paintedOrganisations(second.page)).includes(UNION));
    await second.popup.close();
  });

  function paintedOrganisations(page: Parameters<typeof paintedWords>[0]): Promise<readonly string[]> {
    return paintedWords(page, 'on-record-organisation');
  }
});

async function actorsIn(popup: ExtensionView): Promise<readonly string[]> {
  return popup.evaluate(() => Array.from(document.querySelectorAll('.actor-name'), (shown) => shown.textContent ?? ''));
}
