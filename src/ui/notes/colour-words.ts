import type { NoteColour } from '../../core/notes/colour.ts';
import type { MessageKey } from '../../locales/translate.ts';

/** What the interface calls the colours of notes. */
export const COLOUR_WORDS = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
  purple: 'colourPurple',
} as const satisfies Readonly<Record<NoteColour, MessageKey>>;
