// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import { failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import { highlight, noteId, passage } from '../../core/notes/sample-notes.ts';
import { PARAGRAPHS, readerWorld, settle } from '../reader-world.ts';

const world = readerWorld();

describe('the notes of a page', () => {
  const article = PARAGRAPHS.join('\n\n');
  const start = article.indexOf('four lanes');
  const anchor = describeAnchor(article, start, start + 'four lanes'.length);
  const inArticle = highlight(1, { passage: { anchor, within: 'article', paragraph: null } });
  const lostEverywhere = highlight(2, { passage: passage(0, 'We lost the submarine in the canal basin') });
  const placements = [
    { noteId: noteId(1), state: 'exact', start: expect.any(Number) },
    { noteId: noteId(2), state: 'lost', start: null },
  ];

  it('are painted, and listed with those that are lost', async () => {
    world.notesAnswer = succeeded({ notes: [lostEverywhere, inArticle], drafts: [] });
    world.start();
    const asked = world.ask({ type: 'placed-notes' });
    await settle();
    expect(await asked).toMatchObject({ ok: true, value: { placements } });
    expect(world.painted('on-record-note-yellow')).toEqual(['four lanes']);
  });

  it('come back without an analysis', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    world.answer = async () => failed('internal');
    world.notesAnswer = succeeded({ notes: [inArticle], drafts: [] });
    world.start();
    await settle();
    expect(world.painted('on-record-note-yellow')).toEqual(['four lanes']);
  });

  it('are painted again where the page renders its article again', async () => {
    world.notesAnswer = succeeded({ notes: [inArticle], drafts: [] });
    world.start();
    await settle();
    const article = document.querySelector('article');
    article?.replaceChildren(...Array.from(article.childNodes, (node) => node.cloneNode(true)));
    await settle(2000);
    expect(world.painted('on-record-note-yellow')).toEqual(['four lanes']);
    const [range] = world.registry.get('on-record-note-yellow') ?? [];
    expect(range?.startContainer.isConnected).toBe(true);
  });

  it('are asked for again when they were changed elsewhere', async () => {
    world.start();
    await settle();
    expect(world.painted('on-record-note-yellow')).toEqual([]);
    world.notesAnswer = succeeded({ notes: [inArticle], drafts: [] });
    await world.ask({ type: 'notes-changed' });
    await settle();
    expect(world.painted('on-record-note-yellow')).toEqual(['four lanes']);
    world.notesAnswer = succeeded({ notes: [], drafts: [] });
    await world.ask({ type: 'notes-changed' });
    await settle();
    expect(world.painted('on-record-note-yellow')).toEqual([]);
  });

  it('say why they cannot be told', async () => {
    world.notesAnswer = failed('store-closed');
    world.start();
    expect(await world.ask({ type: 'placed-notes' })).toEqual(failed('store-closed'));
    expect(await world.ask({ type: 'show-note', noteId: noteId(1) })).toEqual(failed('passage-gone'));
  });
});
