// @vitest-environment jsdom
// Dexie looks for IndexedDB when it is loaded, and watches nothing where there is none.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { FailureKind } from '../../../src/messages/failure.ts';
import { clearPage, click, element, settle, textOf, until } from '../../ui/drawn-page.ts';
import { notesWorld } from './notes-world.ts';
import { digests, early, late, openOver, placed, status, type } from './open-notes.ts';

afterEach(clearPage);

describe('an edited note', () => {
  it('has the keyboard in its comment, and gives it back', async () => {
    await openOver(await notesWorld([late], placed), 1);
    await click('.note-edit');
    expect(document.activeElement?.getAttribute('name')).toBe('comment');
    await click('.note-editor .button[type="button"]');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit note: Nobody asked us');
  });

  it('keeps comment, tags and colour, and can be taken back', async () => {
    await openOver(await notesWorld([late], placed), 1);
    await click('.note-edit');
    await type('textarea', 'Ask him\nas well');
    await type('input[name="tags"]', 'budget,  urgent ,');
    await click('input[value="blue"]');
    await click('.note-editor [type="submit"]');
    await until(() => expect(digests()).toEqual(['Blue note: Nobody asked us Ask him as well budget urgent']));
    await until(() => expect([status(), textOf('.notice')]).toEqual(['Note saved', 'Note savedUndo']));
    await click('.notice button');
    await until(() => expect(digests()).toEqual(['Yellow note: Nobody asked us Ask her budget to check']));
  });

  it('changes only what was changed here', async () => {
    const world = await notesWorld([late], placed);
    await openOver(world, 1);
    await click('.note-edit');
    await world.elsewhere({ kind: 'edit', noteId: late.id, patch: { tags: ['elsewhere'], colour: 'pink' } });
    await until(() => expect(digests()[0]).toContain('Pink'));
    await type('textarea', 'From here');
    await click('.note-editor [type="submit"]');
    await until(() => expect(digests()).toEqual(['Pink note: Nobody asked us From here elsewhere']));
  });

  it('that another window deletes stays on screen, and comes back when it is saved', async () => {
    const world = await notesWorld([late], placed);
    await openOver(world, 1);
    await click('.note-edit');
    await type('textarea', 'Not lost');
    await world.elsewhere({ kind: 'delete', noteId: late.id });
    await until(() => expect(textOf('.field-warning')).toContain('deleted in another window'));
    await click('.note-editor [type="submit"]');
    await until(() => expect(digests()).toEqual(['Yellow note: Nobody asked us Not lost budget to check']));
  });

  it('keeps what was typed while other lists are looked at and other notes opened', async () => {
    await openOver(await notesWorld([early, late], placed), 2);
    await click('.note:last-child .note-edit');
    await type('textarea', 'Half a tho');
    await click('#tab-actors');
    await click('#tab-notes');
    await click('.note:first-child .note-edit');
    const written = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    expect(written).toEqual(['', 'Half a tho']);
  });

  it('has its text again when the popup was closed over it, until it is saved or cancelled', async () => {
    const world = await notesWorld([late], placed);
    await openOver(world, 1);
    await click('.note-edit');
    await type('textarea', 'Half a thought');
    await settle(() => void element('textarea').dispatchEvent(new Event('input', { bubbles: true })));
    await settle(() => void window.dispatchEvent(new Event('pagehide')));
    await clearPage();
    await openOver(world, 1);
    await until(() => expect(document.querySelector('textarea')?.value).toBe('Half a thought'));
    await click('.note-editor [type="submit"]');
    await until(() => expect(digests()[0]).toContain('Half a thought'));
    await clearPage();
    await openOver(world, 1);
    await settle(() => {});
    expect(document.querySelector('textarea')).toBeNull();
  });

  const failures: readonly { failure: FailureKind; words: string }[] = [
    { failure: 'store-closed', words: 'private windows' },
    { failure: 'store-blocked', words: 'older On Record' },
    { failure: 'store-newer', words: 'They are safe' },
    { failure: 'store-full', words: 'no room left' },
    { failure: 'note-gone', words: 'deleted for good' },
    { failure: 'note-damaged', words: 'cannot be read' },
    { failure: 'no-answer', words: 'did not answer' },
    { failure: 'refused', words: 'Something went wrong' },
  ];

  it.each(failures)('that cannot be saved stays on screen with the reason: $failure', async ({ failure, words }) => {
    const world = await notesWorld([late], placed);
    await openOver(world, 1);
    await click('.note-edit');
    await type('textarea', 'Not lost');
    world.failure = failure;
    await click('.note-editor [type="submit"]');
    expect(textOf('.field-warning')).toContain(words);
    expect(status()).toContain(words);
    expect(document.querySelector('textarea')?.value).toBe('Not lost');
    world.failure = null;
    await click('.note-editor [type="submit"]');
    await until(() => expect(digests()[0]).toContain('Not lost'));
  });
});

describe('a note on the page', () => {
  it('is written in the popup and kept with its article', async () => {
    const world = await notesWorld([], { placements: [] });
    await openOver(world, 0);
    await until(() => expect(document.querySelector('.page-note-new')).not.toBeNull());
    await click('.page-note-new');
    await until(() => expect(document.querySelectorAll('.note-editor')).toHaveLength(1));
    await type('textarea', 'For **Monday**');
    await click('.note-editor [type="submit"]');
    await until(() => expect(digests()).toEqual(['Yellow note: Note on the page For Monday']));
    expect(element('.note-comment strong').textContent).toBe('Monday');
  });

  it('that has no text is not kept', async () => {
    const world = await notesWorld([], { placements: [] });
    await openOver(world, 0);
    await until(() => expect(document.querySelector('.page-note-new')).not.toBeNull());
    await click('.page-note-new');
    await until(() => expect(document.querySelectorAll('.note-editor')).toHaveLength(1));
    await click('.note-editor [type="submit"]');
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(0));
  });
});
