import type { NoteColour } from '../../src/core/notes/colour.ts';
import type { Layer } from '../../src/messages/layers/layers.ts';

/** What each layer is called in the page's registry of highlights, which we share with the page, and in `marks.css`. */
export const LAYER_NAMES = {
  quotes: 'on-record-quote',
  indirect: 'on-record-indirect',
  person: 'on-record-person',
  organisation: 'on-record-organisation',
  place: 'on-record-place',
} as const satisfies { readonly [L in Layer]: string };

/** What the notes of each colour are called there. */
export const NOTE_NAMES = {
  yellow: 'on-record-note-yellow',
  green: 'on-record-note-green',
  blue: 'on-record-note-blue',
  pink: 'on-record-note-pink',
  purple: 'on-record-note-purple',
} as const satisfies { readonly [C in NoteColour]: string };

/** What they are called there if their words have changed. */
export const CHANGED_NOTE_NAMES = {
  yellow: 'on-record-note-yellow-changed',
  green: 'on-record-note-green-changed',
  blue: 'on-record-note-blue-changed',
  pink: 'on-record-note-pink-changed',
  purple: 'on-record-note-purple-changed',
} as const satisfies { readonly [C in NoteColour]: string };

/** The name of the passage that is being flashed. */
export const FLASH_NAME = 'on-record-flash';

/** The name of the words that a note is being written on. */
export const WRITING_NAME = 'on-record-writing';

/** Every name of ours. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...Object.values(LAYER_NAMES),
  ...Object.values(NOTE_NAMES),
  ...Object.values(CHANGED_NOTE_NAMES),
  FLASH_NAME,
  WRITING_NAME,
];
