import type { NotePatch } from './changes/note-change.ts';
import type { NoteColour } from './colour.ts';
import type { Note } from './note.ts';
import { TAG_COMMAS } from './tags/tag-commas.ts';
import { tidyTags } from './tags/tidy-tags.ts';

/** What stands in the fields that a note is written in, as typed. `tags` are parted by commas. */
export type NoteFields = { readonly comment: string; readonly tags: string; readonly colour: NoteColour };

/**
 * The fields of a note as they are opened.
 *
 *     fieldsOf(note)   // { comment: 'Ask her', tags: 'check, budget', colour: 'yellow' }
 */
export function fieldsOf({ comment, tags, colour }: Pick<Note, 'comment' | 'tags' | 'colour'>): NoteFields {
  return { comment: comment ?? '', tags: tags.join(', '), colour };
}

/**
 * What the fields ask of a note. A field that was left as it was is not named, so that what another tab has made of it
 * stays.
 *
 *     patchOf(note, { ...fieldsOf(note), tags: 'check, budget' })   // { tags: ['check', 'budget'] }
 */
export function patchOf(note: Note, fields: NoteFields): NotePatch {
  const before = fieldsOf(note);
  const comment = withLineFeeds(fields.comment);
  const tags = tidyTags(fields.tags.split(TAG_COMMAS));
  return {
    ...(comment !== withLineFeeds(before.comment) && { comment: comment.trim() === '' ? null : comment }),
    ...(tags.join(', ') !== before.tags && { tags }),
    ...(fields.colour !== before.colour && { colour: fields.colour }),
  };
}

/** Forms hand on lines ended by CR LF. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
