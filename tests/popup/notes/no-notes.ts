import type { NotesServices } from '../../../popup/notes/notes-services.ts';
import { failed } from '../../../src/messages/envelopes/envelope.ts';
import { draftId, pageNote } from '../../core/notes/sample-notes.ts';

/** A world in which nothing is known of notes, for tests of other things. */
export const NO_NOTES_SERVICES: NotesServices = {
  findAddresses: async () => null,
  watchNotes: () => {},
  placedNotes: async () => failed('no-answer'),
  showNote: async () => failed('passage-gone'),
  changeNote: async () => failed('internal'),
  undoRequest: async () => failed('internal'),
  newDraft: () => draftId(1),
  saveDraft: () => {},
  clearDraft: () => {},
  findDrafts: async () => [],
  createNote: async () => failed('internal'),
  watchSteps: () => {},
  newPageNote: () => pageNote(1),
  describeTab: async () => null,
  findTags: async () => [],
  copy: async () => false,
  openAgain: () => {},
};
