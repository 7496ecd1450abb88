import type { NotePatch } from '../../core/notes/changes/note-change.ts';
import { NOTE_COLOURS } from '../../core/notes/colour.ts';
import type { Note } from '../../core/notes/note.ts';
import { TAG_COMMAS } from '../../core/notes/tags/complete-tags.ts';
import { tidyTags } from '../../core/notes/tags/tidy-tags.ts';

/**
 * What the reader has changed in the fields of a note. A field left as it was is not named, so that what another tab
 * has made of it stays.
 *
 *     patchOf(note, fields)   // { comment: 'Ask her' }; {} if nothing was changed
 *
 * @param fields `comment`, `tags` (with commas between) and `colour`
 */
export function patchOf(note: Note, fields: FormData): NotePatch {
  const comment = textOf(fields, 'comment');
  const tags = tidyTags(textOf(fields, 'tags').split(TAG_COMMAS));
  const colour = NOTE_COLOURS.find((each) => each === fields.get('colour')) ?? note.colour;
  return {
    ...(comment !== asTyped(note.comment ?? '') && { comment: comment === '' ? null : comment }),
    ...(tagsText(tags) !== tagsText(note.tags) && { tags }),
    ...(colour !== note.colour && { colour }),
  };
}

/** Tags as one types them: `budget, to check`. */
export function tagsText(tags: readonly string[]): string {
  return tags.join(', ');
}

function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? asTyped(value) : '';
}

/** Forms hand on lines ended by CR LF. */
function asTyped(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
