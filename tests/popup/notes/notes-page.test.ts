// @vitest-environment jsdom
// Dexie looks for IndexedDB when it is loaded, and watches nothing where there is none.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { type Envelope, failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import type { PageView } from '../../../src/messages/protocol.ts';
import { met, noteId } from '../../core/notes/sample-notes.ts';
import { closedDatabase } from '../../storage/fresh-database.ts';
import { clearPage, click, element, settle, textOf, textsOf, until } from '../../ui/drawn-page.ts';
import { openPopup } from '../open-popup.tsx';
import { storyArticle, storyPage } from '../story.ts';
import { notesWorld } from './notes-world.ts';
import { digests, early, late, placed, type } from './open-notes.ts';

afterEach(clearPage);

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
    await until(() => expect(textOf('.notice')).toBe('Note deletedUndo'));
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

  it('promises nothing where there is no article and the store cannot be opened', async () => {
    const world = await notesWorld([], placed, closedDatabase());
    const article = { ...storyArticle, kind: 'other' as const };
    await openPopup(succeeded({ ...storyPage, article, analysis: null }), undefined, world.services);
    await until(() => expect(textOf('.empty-advice')).toContain('Your notes can be neither opened nor saved'));
    expect([textOf('h1'), textOf('.notes-why')]).toEqual([
      'No article on this page',
      'On Record reads single news articles: open one and press the On Record button again.',
    ]);
  });

  it('a store that cannot be opened is said, beside what the page tells', async () => {
    const world = await notesWorld([], placed, closedDatabase());
    await openPopup(succeeded(storyPage), undefined, world.services);
    await click('#tab-notes');
    await until(() =>
      expect(textOf('#panel-notes .empty-advice')).toContain('Your notes can be neither opened nor saved'),
    );
    await click('#tab-quotes');
    expect(document.querySelectorAll('.entry')).toHaveLength(3);
  });
});

describe('while the page is still read', () => {
  it('the notes are listed, and what is written in one stays when the page has been read', async () => {
    const world = await notesWorld([late, early], placed);
    let finish: (page: Envelope<PageView>) => void = () => undefined;
    const page = new Promise<Envelope<PageView>>((resolve) => {
      finish = resolve;
    });
    await openPopup(page, undefined, world.services);
    await until(() => expect(digests()).toHaveLength(2));
    expect(textsOf('.tab')).toEqual(['Notes 2']);
    // What was kept of the article stands over its notes.
    expect(textOf('h1')).toBe('Engine beats weaver');
    expect(textOf('.reading-layers')).toBe('Reading the page…');
    await click('.note:last-child .note-edit');
    await type('textarea', 'Half a tho');
    const field = element('textarea');
    await settle(() => finish(succeeded(storyPage)));
    await until(() => expect(textsOf('.tab')).toEqual(['Notes 2', 'Quotes 3', 'Actors 3']));
    expect(element('textarea')).toBe(field);
    expect(document.activeElement).toBe(field);
    expect(textOf('h1')).toBe('Harbour vote is won');
    expect(document.querySelector('.reading-layers')).toBeNull();
  });

  it('notes that are known before anything is drawn are not drawn anew when the store lists them', async () => {
    const world = await notesWorld([late, early]);
    const addresses = ['https://news.example/1'];
    const first = { addresses, list: { notes: [late, early], articles: [met(1).article], damaged: [] } };
    await openPopup(new Promise(() => undefined), undefined, world.services, undefined, undefined, first);
    expect(digests()).toHaveLength(2);
    const drawn = element('.note');
    await world.elsewhere({ kind: 'edit', noteId: late.id, patch: { comment: 'Asked' } });
    await until(() => expect(digests()[1]).toContain('Asked'));
    expect(element('.note')).toBe(drawn);
  });

  it('a note that is deleted can be brought back', async () => {
    const world = await notesWorld([late]);
    await openPopup(new Promise<Envelope<PageView>>(() => undefined), undefined, world.services);
    await until(() => expect(digests()).toHaveLength(1));
    await click('.note-delete');
    await until(() => expect(textOf('.notice')).toBe('Note deletedUndo'));
  });
});
