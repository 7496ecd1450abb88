import type { RequestId } from '../../src/core/notes/ids.ts';
import type { Note } from '../../src/core/notes/note.ts';
import type { NoteChange } from '../../src/core/notes/note-change.ts';
import type { Envelope } from '../../src/messages/envelope.ts';
import type { PlacedNotes } from '../../src/messages/protocol.ts';
import type { NoteList } from '../../src/storage/list-notes.ts';

/** All that the popup does with notes in the world outside it. No promise of it rejects. */
export type NotesServices = {
  /** What the tab's page is known by, from its address alone; `null`: the browser does not tell. */
  readonly findAddresses: () => Promise<readonly string[] | null>;
  /** Lists the notes kept under any of the addresses, now and after each change in any context. */
  readonly watchNotes: (
    addresses: readonly string[],
    onList: (list: Envelope<NoteList>) => void,
    signal: AbortSignal,
  ) => void;
  readonly placedNotes: (tabId: number) => Promise<Envelope<PlacedNotes>>;
  /** Scrolls to a note in the page and flashes it. */
  readonly showNote: (tabId: number, noteId: Note['id']) => Promise<Envelope<null>>;
  /** Makes one change; gives the name of the request, by which it can be undone. */
  readonly changeNote: (change: NoteChange) => Promise<Envelope<RequestId>>;
  readonly undoRequest: (undoes: RequestId) => Promise<Envelope<RequestId>>;
  /** Puts words into the clipboard; says whether it could. */
  readonly copy: (words: string) => Promise<boolean>;
};
