import { NOTE_COLOURS, type NoteColour } from '../../core/notes/colour.ts';
import type { NoteFields } from '../../core/notes/note-fields.ts';

/**
 * Reads the fields `comment`, `tags` and `colour` of a form.
 *
 *     readFields(new FormData(form), note.colour)   // { comment: 'Ask her', tags: 'budget', colour: 'green' }
 *
 * @param colour for a form in which no colour of ours is chosen
 */
export function readFields(form: FormData, colour: NoteColour): NoteFields {
  return {
    comment: textOf(form, 'comment'),
    tags: textOf(form, 'tags'),
    colour: NOTE_COLOURS.find((each) => each === form.get('colour')) ?? colour,
  };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
