import type { NotesServices } from '../../../popup/notes/notes-services.ts';
import { failed } from '../../../src/messages/envelope.ts';

/** A world in which nothing is known of notes, for tests of other things. */
export const NO_NOTES_SERVICES: NotesServices = {
  findAddresses: async () => null,
  watchNotes: () => {},
  placedNotes: async () => failed('no-answer'),
  showNote: async () => failed('passage-gone'),
  changeNote: async () => failed('internal'),
  undoRequest: async () => failed('internal'),
  copy: async () => false,
};
