import {
  type ArticleId,
  type DraftId,
  type NoteId,
  parseArticleId,
  parseDraftId,
  parseNoteId,
  parseRequestId,
  type RequestId,
} from '../../src/core/notes/ids.ts';
import { newId } from '../../src/core/notes/new-id.ts';

/**
 * Makes a UUID of version 4 (RFC 9562, 5.4). Not `crypto.randomUUID`, which pages without https lack.
 *
 *     newUuid()   // '9f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506'
 */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return [0, 8, 12, 16, 20].map((start, index, starts) => hex.slice(start, starts[index + 1])).join('-');
}

/** Ids for what is new: `newNoteId()` is a `NoteId` that no note has. */
export const newNoteId = (): NoteId => newId(parseNoteId, newUuid);
/** See `newNoteId`. */
export const newArticleId = (): ArticleId => newId(parseArticleId, newUuid);
/** See `newNoteId`. */
export const newRequestId = (): RequestId => newId(parseRequestId, newUuid);
/** See `newNoteId`. */
export const newDraftId = (): DraftId => newId(parseDraftId, newUuid);
