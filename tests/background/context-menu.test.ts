import { expect, it, vi } from 'vitest';
import { addNote } from '../../src/background/context-menu.ts';
import { failed, succeeded } from '../../src/messages/envelopes/envelope.ts';

const cases = [
  { what: 'reads the page, then tells it to write a note', read: succeeded(null), asked: true, popup: false },
  { what: 'opens the popup where the page cannot be read', read: failed('pdf'), asked: false, popup: true },
  {
    what: 'opens the popup where the page does not answer',
    read: succeeded(null),
    page: failed('no-answer'),
    asked: true,
    popup: true,
  },
] as const;

it.each(cases)('$what', async ({ read, asked, popup, ...rest }) => {
  const sendToPage = vi.fn();
  sendToPage.mockResolvedValue('page' in rest ? rest.page : succeeded(null));
  const readTab = vi.fn(async () => read);
  const openPopup = vi.fn(async () => undefined);
  await addNote(7, { readTab, sendToPage, openPopup });
  expect(readTab).toHaveBeenCalledExactlyOnceWith(7);
  expect(sendToPage.mock.calls).toEqual(asked ? [[7, 'add-note', {}]] : []);
  expect(openPopup).toHaveBeenCalledTimes(popup ? 1 : 0);
});
