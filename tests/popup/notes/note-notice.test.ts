// @vitest-environment jsdom
// Dexie looks for IndexedDB when it is loaded, and watches nothing where there is none.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { clearPage, click, clickButton, textOf, textsOf, until } from '../../ui/drawn-page.ts';
import { notesWorld } from './notes-world.ts';
import { early, late, openOver, placed, status } from './open-notes.ts';

afterEach(clearPage);

describe('a deleted note', () => {
  it('comes back with Undo, which has the keyboard, and then the note has it', async () => {
    const world = await notesWorld([late, early], placed);
    await openOver(world, 2);
    await click('.note-delete');
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(1));
    await until(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(status()).toBe('Note deleted');
    await click('.notice button');
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(2));
    await until(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit note: “We won,”'));
    expect([status(), textOf('.notice')]).toEqual(['Taken back', 'Taken back']);
  });

  it('can still be brought back when it was the last, and after looking at another list', async () => {
    await openOver(await notesWorld([late], placed), 1);
    await click('.note-delete');
    await until(() => expect(textOf('#panel-notes h2')).toBe('No notes on this page yet'));
    await until(() => expect(textOf('.notice')).toBe('Note deletedUndo'));
    await click('#tab-quotes');
    await click('#tab-notes');
    await click('.notice button');
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(1));
  });

  it('is offered until something else is done', async () => {
    await openOver(await notesWorld([late, early], placed), 2);
    await click('.note-delete');
    await until(() => expect(textOf('.notice')).toBe('Note deletedUndo'));
    await click('.note .entry');
    expect(textOf('.notice')).toBe('Note deletedUndo');
    await click('.note-copy');
    expect(textOf('.notice')).toBe('Copied with its source');
  });
});

describe('Undo and Redo', () => {
  it('go on where a popup that was closed had ended', async () => {
    const world = await notesWorld([early], placed);
    await openOver(world, 1);
    await click('.note-delete');
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(0));
    await clearPage();
    await openOver(world, 0);
    await until(() => expect(textsOf('.notes-tools button')).toContain('Undo: delete'));
    await clickButton('Undo: delete');
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(1));
    await until(() => expect(textsOf('.notes-tools button')).toContain('Redo: delete'));
    await clickButton('Redo: delete');
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(0));
  });
});
