import browser from 'webextension-polyfill';

/** The keys that press the toolbar button, as the browser writes them (`Alt+Shift+O`); `null` if there are none. */
export async function buttonShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
