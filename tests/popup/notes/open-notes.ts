import { expect } from 'vitest';
import type { Note } from '../../../src/core/notes/note.ts';
import { succeeded } from '../../../src/messages/envelopes/envelope.ts';
import { highlight, keptQuote, pageNote, passage } from '../../core/notes/sample-notes.ts';
import { element, settle, textOf, textsOf, until } from '../../ui/drawn-page.ts';
import { openPopup } from '../open-popup.tsx';
import { storyPage } from '../story.ts';
import type { NotesWorld } from './notes-world.ts';

/** Notes of a page, named by where they stand in it. */
export const late = highlight(1, {
  passage: passage(90, 'Nobody asked us'),
  comment: 'Ask her',
  tags: ['budget', 'to check'],
});
export const early = keptQuote(2, { passage: passage(0, '“We won,”'), colour: 'green' });
export const whole = pageNote(3, { comment: 'Read again' });

/** Where the page has found a note. */
export const place = (note: Note, state: 'exact' | 'changed' | 'lost' = 'exact') => ({
  noteId: note.id,
  state,
  start: null,
  now: null,
});
export const placed = { placements: [place(whole), place(early), place(late)] };

/** Opens the popup over an article, and waits until it shows so many notes. */
export async function openOver(world: NotesWorld, count: number): Promise<void> {
  await openPopup(succeeded(storyPage), undefined, world.services);
  await until(() => expect(document.querySelectorAll('.note')).toHaveLength(count));
}

export const digests = () => textsOf('.note-digest').map((text) => text?.replace(/\s+/g, ' ').trim());
export const status = () => textOf('[role="status"]');

/** Writes into a field. */
export const type = (selector: string, words: string) =>
  settle(() => {
    const field = element(selector);
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = words;
  });
