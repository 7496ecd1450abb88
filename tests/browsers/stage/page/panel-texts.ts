import type { BrowserUnderTest } from '../../../../src/build/browsers/browser-under-test.ts';
import { seePanels } from './see-panels.ts';

/** What stands in our panels over a page, fields included. See `seePanels`. */
export async function panelTexts(browser: BrowserUnderTest): Promise<readonly string[]> {
  return (await seePanels(browser)).map(({ text }) => text);
}
