// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { article, articleId, highlight, keptQuote, noteId, passage, time } from '../../core/notes/sample-notes.ts';
import { PATIENCE } from '../../patience.ts';
import { clearPage, click, clickButton, element, press, textOf, textsOf, until } from '../../ui/drawn-page.ts';
import { openLibrary } from './library-world.tsx';

afterEach(async () => {
  await clearPage();
  vi.restoreAllMocks();
});

const rows = () => textsOf('.windowed-row').map((text) => text?.replace(/\s+/g, ' ').trim());
const tab = (name: string) => click(`[role="tab"][id$="${name}"]`);

const NOTES = [
  highlight(1, { passage: passage(0, 'Four lanes'), tags: ['to check'], modified: time(1) }),
  keptQuote(2, { comment: 'Ask **her**', modified: time(2) }),
  highlight(3, { articleId: articleId(2), passage: passage(0, 'The old ferry'), modified: time(3) }),
];
const ARTICLES = [
  { article: article(1), addresses: ['https://news.example/1'] },
  { article: article(2, { headline: 'Ferry kept', outlet: 'Harbour Gazette' }), addresses: ['https://news.example/2'] },
];

async function openWithNotes() {
  const world = await openLibrary(NOTES, ARTICLES);
  await until(() => expect(rows()).toHaveLength(3));
  await until(() => expect(rows()[0]).toContain('The old ferry'));
  return world;
}

/** Chooses the n-th note with the keys. */
async function choose(n: number) {
  element('.windowed').focus();
  for (let step = 0; step < n; step += 1) await press('ArrowDown');
  await until(() => expect(document.querySelector('.detail-head')).not.toBeNull());
}

describe('the library', () => {
  it('lists all notes, the last changed first, each with its source', async () => {
    await openWithNotes();
    expect(rows()).toEqual([
      'Yellow note: Your highlight 3 May 2026 The old ferry Harbour Gazette · Ferry kept',
      'Yellow note: Ada Byron 3 May 2026 “We won,” Ask her The Analytical Post · Engine beats weaver',
      'Yellow note: Your highlight 3 May 2026 Four lanes to check The Analytical Post · Engine beats weaver',
    ]);
    await until(() => expect(textsOf('[role="tab"]')).toEqual(['Notes 3', 'Articles 2', 'Trash 0']));
  });

  it.each(['notes', 'articles'])('says why it cannot be read, in place of the %s', async (view) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('No storage here', 'InvalidStateError');
    });
    await openLibrary([]);
    await until(() => expect(textOf('.empty-title')).toBe('Your notes could not be opened'));
    await tab(view);
    await until(() => expect(textOf('.empty-advice')).toContain('the browser gives no storage here'));
    expect(textOf('.empty-title')).toBe('Your notes could not be opened');
  });

  it('finds notes while one types', async () => {
    await openWithNotes();
    const field = element('.search-field');
    await act(() => {
      Object.assign(field, { value: 'tag:"to check"' });
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(() => expect(rows()).toHaveLength(1));
    await until(() => expect(textsOf('[role="status"]')).toContain('1 note found'));
    await tab('articles');
    await until(() => expect(textOf('.empty-advice')).toContain('Tags and speakers are searched under Notes.'));
    await tab('notes');
    await act(() => {
      Object.assign(field, { value: 'no such words' });
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(() => expect(textOf('.empty-title')).toBe('Nothing found'));
    expect(textsOf('[role="status"]')).toContain('Nothing found');
  });

  it('shows no chosen note beside nothing found, but what is being written in it', async () => {
    await openWithNotes();
    const search = (typed: string) =>
      act(() => {
        const field = element('.search-field');
        Object.assign(field, { value: typed });
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await choose(2);
    await until(() => expect(textOf('.detail-head')).toBe('Ada Byron said'));
    await search('no such words');
    await until(() => expect(textOf('.empty-title')).toBe('Nothing found'));
    expect(document.querySelector('.detail')).toBeNull();

    await search('');
    await until(() => expect(textOf('.detail-head')).toBe('Ada Byron said'));
    await click('.detail-edit');
    await until(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    Object.assign(element('textarea'), { value: 'Only on Sundays' });
    await search('no such words');
    await until(() => expect(textOf('.empty-title')).toBe('Nothing found'));
    expect(element('textarea')).toHaveProperty('value', 'Only on Sundays');
  });

  it('shows the chosen note whole, with a way to its place in the article', async () => {
    await openWithNotes();
    await choose(2);
    await until(() => expect(textOf('.detail-head')).toBe('Ada Byron said'));
    expect(element('.detail-comment strong').textContent).toBe('her');
    expect(element('.detail-buttons a').getAttribute('href')).toBe(
      'https://news.example/1#:~:text=%E2%80%9CWe%20won%2C%E2%80%9D',
    );
    expect(element('.windowed').getAttribute('aria-activedescendant')).toBe(
      element('.windowed-row[aria-selected="true"]').id,
    );
  });

  it('edits, deletes, undoes and redoes', async () => {
    await openWithNotes();
    await choose(1);
    await click('.detail-edit');
    await until(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    Object.assign(element('textarea'), { value: 'Only on Sundays' });
    await clickButton('Save');
    await until(() => expect(textOf('.detail-comment')).toBe('Only on Sundays'));
    expect(textOf('[role="status"]')).toBe('Note saved');
    await clickButton('Delete');
    await until(() => expect(rows()).toHaveLength(2));
    await until(() => expect(element('.history-undo').title).toBe('Undo: delete'));
    await clickButton('Undo');
    await until(() => expect(rows()).toHaveLength(3));
    await until(() => expect(element('.history-redo').title).toBe('Redo: delete'));
    await clickButton('Redo');
    await until(() => expect(rows()).toHaveLength(2));
  });

  it('offers again what was being written when it was closed', async () => {
    const { database } = await openWithNotes();
    await choose(1);
    await click('.detail-edit');
    await until(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    Object.assign(element('textarea'), { value: 'Half a sent' });
    await vi.waitFor(async () => {
      await act(() => void element('textarea').dispatchEvent(new Event('input', { bubbles: true })));
      await act(() => void window.dispatchEvent(new Event('pagehide')));
      expect(await database.drafts.count()).toBe(1);
    }, PATIENCE);
    await tab('articles');
    await tab('notes');
    await until(() => expect(rows()).toHaveLength(3));
    await choose(1);
    await click('.detail-edit');
    await until(() => expect(document.querySelector('textarea')?.value).toBe('Half a sent'));
  });

  it('leaves the keyboard in the list when the button or the entry that had it goes', async () => {
    await openWithNotes();
    await choose(1);
    element('.detail-delete').focus();
    await click('.detail-delete');
    await until(() => expect(rows()).toHaveLength(2));
    expect(document.activeElement).toBe(element('.windowed'));
    await tab('articles');
    await until(() => expect(document.querySelector('.row-article')).not.toBeNull());
    element('.windowed').focus();
    await press('Home');
    await press('Enter');
    await until(() => expect(document.querySelector('.article-chip')).not.toBeNull());
    expect(document.activeElement).toBe(element('.windowed'));
  });

  it('brings a note back from the trash, or deletes it for good when asked twice', async () => {
    const { database } = await openWithNotes();
    await choose(1);
    await clickButton('Delete');
    await until(() => expect(rows()).toHaveLength(2));
    await tab('trash');
    await until(() => expect(rows()).toHaveLength(1));
    await choose(1);
    await clickButton('Restore');
    await until(() => expect(textOf('.empty-title')).toBe('The trash is empty'));
    await tab('notes');
    await until(() => expect(rows()).toHaveLength(3));
    await choose(1);
    await clickButton('Delete');
    await until(() => expect(rows()).toHaveLength(2));
    await tab('trash');
    await until(() => expect(rows()).toHaveLength(1));
    await choose(1);
    await clickButton('Delete for good');
    await until(() => expect(document.activeElement?.textContent).toBe('Keep it'));
    await click('.button-danger');
    await until(() => expect(textOf('.empty-title')).toBe('The trash is empty'));
    expect(await database.notes.get(noteId(3))).toBeUndefined();
  });

  it('empties the trash, when asked twice', async () => {
    const { database } = await openWithNotes();
    for (const left of [2, 1]) {
      await choose(1);
      await clickButton('Delete');
      await until(() => expect(rows()).toHaveLength(left));
    }
    await tab('trash');
    await until(() => expect(rows()).toHaveLength(2));
    await clickButton('Empty the trash');
    await until(() => expect(document.activeElement?.textContent).toBe('Keep them'));
    expect(textOf('.trash-bar p')).toBe('Delete 2 notes for good? Nothing can bring them back.');
    await click('.trash-sure');
    await until(() => expect(textOf('.empty-title')).toBe('The trash is empty'));
    expect(await database.notes.count()).toBe(1);
  });

  it('lists the articles, and of one its notes', async () => {
    await openWithNotes();
    await tab('articles');
    await until(() => expect(rows()).toHaveLength(2));
    element('.windowed').focus();
    await press('End');
    await press('Enter');
    await until(() => expect(rows()).toHaveLength(2));
    expect(textOf('.article-chip-words')).toBe('Notes on “Engine beats weaver”');
    await click('.article-chip button');
    await until(() => expect(rows()).toHaveLength(3));
  });

  it('copies a note with its source', async () => {
    const { copied } = await openWithNotes();
    await choose(1);
    await clickButton('Copy');
    await until(() => expect(textOf('[role="status"]')).toBe('Copied with its source'));
    expect(copied).toEqual(['“The old ferry”\n— Ferry kept. Harbour Gazette, 2026-05-03. https://news.example/2']);
  });

  it('says what to do where there is nothing yet', async () => {
    await openLibrary([]);
    await until(() => expect(textOf('.empty-title')).toBe('No notes yet'));
  });

  it('says plainly whether the browser promised to keep the notes', async () => {
    await openLibrary([], [], { given: false, onAsking: false });
    await until(() => expect(textOf('.library-foot p')).toContain('has not promised'));
    await clearPage();
    await openLibrary([], [], { given: false, onAsking: true });
    await until(() => expect(textOf('.library-foot p')).toContain('has promised'));
  });
});
