// @vitest-environment jsdom
// Dexie looks for IndexedDB when it is loaded, and watches nothing where there is none.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/core/notes/note.ts';
import { failed, succeeded } from '../../../src/messages/envelope.ts';
import type { FailureKind } from '../../../src/messages/failure.ts';
import { highlight, keptQuote, noteId, pageNote, passage } from '../../core/notes/sample-notes.ts';
import { closedDatabase } from '../../storage/fresh-database.ts';
import { click, closePopup, element, openPopup, press, settle, textOf, textsOf } from '../open-popup.tsx';
import { storyArticle, storyPage } from '../story.ts';
import { type NotesWorld, notesWorld } from './notes-world.ts';

afterEach(closePopup);

const late = highlight(1, {
  passage: passage(90, 'Nobody asked us'),
  comment: 'Ask her',
  tags: ['budget', 'to check'],
});
const early = keptQuote(2, { passage: passage(0, '“We won,”'), colour: 'green' });
const whole = pageNote(3, { comment: 'Read again' });
const place = (note: Note, state: 'exact' | 'changed' | 'lost' = 'exact') => ({ noteId: note.id, state, start: null });
const placed = { placements: [place(whole), place(early), place(late)] };

/** Lets the store answer until something is so. */
async function until(expectation: () => void): Promise<void> {
  await vi.waitFor(async () => {
    await settle(() => {});
    expectation();
  });
}

async function openOver(world: NotesWorld, count: number): Promise<void> {
  await openPopup(succeeded(storyPage), undefined, world.services);
  await until(() => expect(document.querySelectorAll('.note')).toHaveLength(count));
}

const digests = () => textsOf('.note-digest').map((text) => text?.replace(/\s+/g, ' ').trim());
const status = () => textOf('[role="status"]');
const type = (selector: string, words: string) =>
  settle(() => {
    const field = element(selector);
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = words;
  });

describe('the list of notes', () => {
  it('is shown first where there are notes, in the order of the page, and counted', async () => {
    await openOver(await notesWorld([late, early, whole], placed), 3);
    expect(textOf('[aria-selected="true"]')).toBe('Notes 3');
    expect(textsOf('[role="tab"]')).toEqual(['Notes 3', 'Quotes 3', 'Actors 3']);
    expect(digests()).toEqual([
      'Yellow note: Note on the page Read again',
      'Green note: Ada Byron “We won,”',
      'Yellow note: Nobody asked us Ask her budget to check',
    ]);
    expect(status()).toBe('3 notes, 3 quotes found, 3 actors found');
  });

  it('is whole soon after its beginning is seen, however long', async () => {
    const many = Array.from({ length: 30 }, (_, n) => highlight(100 + n, { passage: passage(n * 9, `Words ${n}`) }));
    const seen = new Set<number>();
    const watch = new MutationObserver(() => seen.add(document.querySelectorAll('.note').length));
    watch.observe(document, { childList: true, subtree: true });
    await openOver(await notesWorld(many), 30);
    watch.disconnect();
    expect([...seen].filter((count) => count > 0)).toEqual([20, 30]);
    expect(textOf('[aria-selected="true"]')).toBe('Notes 30');
  });

  it('says what is not where it was, and puts the lost last', async () => {
    const placements = [place(late, 'changed'), place(early, 'lost')];
    await openOver(await notesWorld([late, early], { placements }), 2);
    await until(() =>
      expect(textsOf('.note-state').map((text) => text?.trim())).toEqual([
        'Text has changed: check',
        'No longer on the page',
      ]),
    );
    expect(digests()[0]).toContain('Nobody asked us');
  });

  it('follows what another window does, at once', async () => {
    const world = await notesWorld([late], placed);
    await openOver(world, 1);
    await world.elsewhere({ kind: 'create', note: early });
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(2));
    await world.elsewhere({ kind: 'edit', noteId: late.id, patch: { comment: 'Asked' } });
    await until(() => expect(digests()[1]).toContain('Asked'));
  });

  it('tells how to keep a note where there is none', async () => {
    const world = await notesWorld([], placed);
    await openPopup(succeeded(storyPage), undefined, world.services);
    await click('#tab-notes');
    await until(() => expect(textOf('#panel-notes .empty-title')).toBe('No notes on this page yet'));
    expect(textOf('#panel-notes .empty-advice')).toContain('Select words');
  });

  it('says how many rows cannot be read', async () => {
    const world = await notesWorld([], placed);
    const damaged = [{ table: 'notes', key: 'x', issue: 'id: wrong' }] as const;
    const services = {
      ...world.services,
      watchNotes: (_: unknown, onList: Parameters<typeof world.services.watchNotes>[1]) =>
        onList(succeeded({ notes: [], articles: [], damaged })),
    };
    await openPopup(succeeded(storyPage), undefined, services);
    await click('#tab-notes');
    expect(textOf('.notes-warning')).toBe('1 note cannot be read. It was left as it is.');
  });
});

describe('a chosen note', () => {
  it('is shown on the page, marked and announced', async () => {
    const world = await notesWorld([late, early], placed);
    await openOver(world, 2);
    await click('.note .entry');
    expect(world.shown).toEqual([early.id]);
    expect(element('.note .entry').getAttribute('aria-current')).toBe('true');
    expect(status()).toBe('Note shown on the page');
    expect(document.querySelector('.notice')).toBeNull();
  });

  it('that the page cannot show is said to be gone', async () => {
    await openOver(await notesWorld([late], { placements: [] }), 1);
    await click('.note .entry');
    expect(textOf('.notice')).toBe('These words are no longer on the page.');
  });

  it('is copied with its source', async () => {
    const world = await notesWorld([early], placed);
    await openOver(world, 1);
    await click('.note-copy');
    expect(world.copied).toEqual([
      '“We won,”\n— Ada Byron, in: Engine beats weaver. The Analytical Post, 2026-05-03. https://news.example/1',
    ]);
    expect([status(), textOf('.notice')]).toEqual(['Copied with its source', 'Copied with its source']);
  });

  it('that cannot be copied is still there to be selected', async () => {
    const world = await notesWorld([early], placed);
    world.canCopy = false;
    await openOver(world, 1);
    await click('.note-copy');
    expect(status()).toBe('The browser did not let On Record copy. Select the words here and copy them yourself.');
  });

  it('names itself in each of its buttons', async () => {
    await openOver(await notesWorld([early], placed), 1);
    const names = [...document.querySelectorAll('.note .quiet-button')].map((button) =>
      button.getAttribute('aria-label'),
    );
    expect(names).toEqual(['Edit note: “We won,”', 'Copy note: “We won,”', 'Delete note: “We won,”']);
  });
});

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
    expect([status(), textOf('.notice')]).toEqual(['Note saved', 'Note savedUndo']);
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
    closePopup();
    await openOver(world, 1);
    await until(() => expect(document.querySelector('textarea')?.value).toBe('Half a thought'));
    await click('.note-editor [type="submit"]');
    await until(() => expect(digests()[0]).toContain('Half a thought'));
    closePopup();
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

describe('the keyboard', () => {
  it('goes from note to note with Up and Down, past the small buttons', async () => {
    await openOver(await notesWorld([early, late], placed), 2);
    element('.note .entry').focus();
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Nobody asked us');
    element('.note:last-child .note-copy').focus();
    await press('ArrowUp');
    expect(document.activeElement?.textContent).toContain('“We won,”');
  });

  it('keeps its arrows in a field', async () => {
    await openOver(await notesWorld([early, late], placed), 2);
    await click('.note-edit');
    await press('ArrowDown');
    expect(document.activeElement?.getAttribute('name')).toBe('comment');
  });
});

describe('where the page tells nothing', () => {
  it('the notes are listed by the address of the tab, with the reason, and can be changed but not shown', async () => {
    const world = await notesWorld([late, early]);
    await openPopup(failed('no-access'), undefined, world.services);
    await until(() => expect(digests()).toHaveLength(2));
    expect(textOf('h1')).toBe('No access to this page');
    expect(textOf('h2')).toBe('Your notes on this page');
    expect(digests()[0]).toContain('“We won,”');
    expect(document.querySelector('.note .entry')).toBeNull();
    await click('.note-delete');
    await until(() => expect(digests()).toHaveLength(1));
    expect(textOf('.notice')).toBe('Note deletedUndo');
  });

  it('without notes there is the reason alone', async () => {
    const world = await notesWorld([]);
    await openPopup(failed('pdf'), undefined, world.services);
    expect(document.querySelector('h2')).toBeNull();
  });

  it('a page that is no article has its notes, which it can show', async () => {
    const world = await notesWorld([late], placed);
    const article = { ...storyArticle, kind: 'other' as const };
    await openPopup(succeeded({ ...storyPage, article, analysis: null }), undefined, world.services);
    await until(() => expect(document.querySelectorAll('.note .entry')).toHaveLength(1));
    expect(textOf('h1')).toBe('No article on this page');
    await click('.note .entry');
    expect(world.shown).toEqual([noteId(1)]);
  });

  it('a store that cannot be opened is said, beside what the page tells', async () => {
    const world = await notesWorld([], placed, closedDatabase());
    await openPopup(succeeded(storyPage), undefined, world.services);
    await click('#tab-notes');
    await until(() => expect(textOf('.notes-warning')).toContain('Your notes can be neither opened nor saved'));
    await click('#tab-quotes');
    expect(document.querySelectorAll('.entry')).toHaveLength(3);
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

describe('Undo and Redo', () => {
  it('go on where a popup that was closed had ended', async () => {
    const world = await notesWorld([early], placed);
    await openOver(world, 1);
    await click('.note-delete');
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(0));
    closePopup();
    await openOver(world, 0);
    await until(() => expect(textsOf('.notes-tools button')).toContain('Undo: delete'));
    await pressTool('Undo: delete');
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(1));
    await until(() => expect(textsOf('.notes-tools button')).toContain('Redo: delete'));
    await pressTool('Redo: delete');
    await until(() => expect(document.querySelectorAll('.note')).toHaveLength(0));
  });
});

const pressTool = (label: string) =>
  settle(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.notes-tools button'))
      .find(({ textContent }) => textContent === label)
      ?.click(),
  );
