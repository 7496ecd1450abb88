import type { NoteColour } from '../../src/core/notes/colour.ts';
import type { MessageKey } from '../../src/locales/translate.ts';

/** What the interface calls the colours of notes. */
export const COLOUR_WORDS = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
  purple: 'colourPurple',
} as const satisfies Readonly<Record<NoteColour, MessageKey>>;
