import type { NotePatch } from '../notes/changes/note-change.ts';
import type { Note } from '../notes/note.ts';
import type { ExchangedNote } from './exchanged-note.ts';

/** What an import does with a note. */
export type ImportVerdict =
  | { readonly kind: 'add' }
  /** It is there, and the file's is newer. */
  | { readonly kind: 'change'; readonly patch: NotePatch }
  | { readonly kind: 'skip'; readonly why: SkipReason };

/** `same`: it is there already; `newer-here`: it was changed here since; `in-trash`: it was deleted here. */
type SkipReason = 'same' | 'newer-here' | 'in-trash';

/**
 * Judges a note of a file by what is kept. What is newer wins, and what was deleted here is not brought back: an import
 * that is repeated does nothing.
 *
 *     judgeImport(null, exchanged)   // { kind: 'add' }
 *     judgeImport(note, exchanged)   // { kind: 'skip', why: 'same' }
 *
 * @param kept the note of the same id; `null`: there is none
 */
export function judgeImport(kept: Note | null, { note, isDated }: ExchangedNote): ImportVerdict {
  if (kept === null) return { kind: 'add' };
  if (kept.deleted !== null) return { kind: 'skip', why: 'in-trash' };
  const patch = {
    ...(note.comment !== kept.comment && { comment: note.comment }),
    ...(note.tags.join('\n') !== kept.tags.join('\n') && { tags: note.tags }),
    ...(note.colour !== kept.colour && { colour: note.colour }),
  };
  if (Object.keys(patch).length === 0) return { kind: 'skip', why: 'same' };
  return isDated && note.modified > kept.modified ? { kind: 'change', patch } : { kind: 'skip', why: 'newer-here' };
}
