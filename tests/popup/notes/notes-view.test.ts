// @vitest-environment jsdom
// Dexie looks for IndexedDB when it is loaded, and watches nothing where there is none.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import { highlight, passage } from '../../core/notes/sample-notes.ts';
import { clearPage, click, element, press, textOf, textsOf, until } from '../../ui/drawn-page.ts';
import { openPopup } from '../open-popup.tsx';
import { storyPage } from '../story.ts';
import { notesWorld } from './notes-world.ts';
import { digests, early, late, openOver, place, placed, status, whole } from './open-notes.ts';

afterEach(clearPage);

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

  it('says why nothing can be listed', async () => {
    const world = await notesWorld([], placed);
    const services = {
      ...world.services,
      watchNotes: (_: unknown, onList: Parameters<typeof world.services.watchNotes>[1]) =>
        onList(failed('store-newer')),
    };
    await openPopup(succeeded(storyPage), undefined, services);
    await click('#tab-notes');
    expect(textOf('#panel-notes .empty-title')).toBe('Your notes could not be opened');
    expect(textOf('#panel-notes .empty-advice')).toContain('They are safe');
  });

  it.each([
    { what: 'nothing is offered where it would not help', failure: 'store-newer', button: null },
    { what: 'the popup is opened again at a press', failure: 'internal', button: 'Try again' },
    { what: 'it is tried again where room was made', failure: 'store-full', button: 'Try again' },
  ] as const)('where it cannot be read, $what', async ({ failure, button }) => {
    const world = await notesWorld([], placed);
    const services = {
      ...world.services,
      watchNotes: (_: unknown, onList: Parameters<typeof world.services.watchNotes>[1]) => onList(failed(failure)),
    };
    await openPopup(succeeded(storyPage), undefined, services);
    await click('#tab-notes');
    expect(document.querySelector('#panel-notes .button')?.textContent ?? null).toBe(button);
    if (button !== null) await click('#panel-notes .button');
    expect(world.opened).toBe(button === null ? 0 : 1);
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

  it('that has changed tells which words are gone and which are new', async () => {
    const changed = { ...place(late, 'changed'), now: 'Nobody ever told us' };
    await openOver(await notesWorld([late], { placements: [changed] }), 1);
    await until(() => expect(textsOf('.word-changes del')).toEqual(['gone: asked']));
    expect(textsOf('.word-changes ins')).toEqual(['new: ever told']);
  });

  it('that is lost shows its paragraph, and what in the page is most like it', async () => {
    const note = highlight(1, {
      passage: { ...passage(90, 'Nobody asked us'), paragraph: 'So she said: Nobody asked us.' },
    });
    const world = await notesWorld([note], { placements: [place(note, 'lost')] });
    await openOver(world, 1);
    await until(() => expect(textOf('.note-paragraph')).toContain('It stood in: So she said: Nobody asked us.'));
    await click('.note-search');
    expect(world.shown).toEqual([note.id]);
    expect(textOf('.notice')).toBe('This is most like it on the page.');
  });

  it('runs the way of its own words, whatever of ours stands before them', async () => {
    const words = 'لم يسألنا أحد';
    const lost = highlight(1, { passage: { ...passage(90, words), paragraph: `${words} قالت.` } });
    const changed = highlight(2, { passage: passage(0, words) });
    const placements = [place(lost, 'lost'), { ...place(changed, 'changed'), now: 'سألنا أحد' }];
    await openOver(await notesWorld([lost, changed], { placements }), 2);
    await until(() => expect(document.querySelectorAll('.note-paragraph, .word-changes')).toHaveLength(2));
    for (const line of document.querySelectorAll('.note-paragraph, .word-changes')) expect(wayOf(line)).toBe('rtl');
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

/** Of `dir="auto"`, by the first letter outside of what is isolated (HTML, “The dir attribute”). */
function wayOf(line: Element): 'ltr' | 'rtl' {
  expect(line.getAttribute('dir')).toBe('auto');
  const said = document.createElement('p');
  said.append(...Array.from(line.childNodes, (part) => part.cloneNode(true)));
  for (const isolated of said.querySelectorAll('bdi')) isolated.remove();
  const [first = ''] = /\p{L}/u.exec(said.textContent) ?? [];
  return /\p{Script=Arabic}/u.test(first) ? 'rtl' : 'ltr';
}
