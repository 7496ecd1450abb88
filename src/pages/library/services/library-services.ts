import type { UndoStep, UndoSteps } from '../../../core/notes/changes/history/undo-steps.ts';
import type { NoteChange, NotePatch } from '../../../core/notes/changes/note-change.ts';
import type { ArticleId, DraftId, NoteId, RequestId } from '../../../core/notes/ids.ts';
import type { KeptArticle } from '../../../core/notes/kept-article.ts';
import type { Note } from '../../../core/notes/note.ts';
import type { Envelope } from '../../../messages/envelopes/envelope.ts';
import type { ShelfCounts } from '../../../storage/notes/counts/shelf-counts.ts';
import type { NoteList } from '../../../storage/notes/list-notes.ts';
import type { Shelf } from '../../../storage/notes/note-ids.ts';
import type { ExchangeServices } from '../exchange/exchange-services.ts';

/** All that the library does to the world outside it; a test gives it others. No promise of it rejects. */
export type LibraryServices = {
  /** Finds notes, now and after each change in any context; may answer with a part before it has searched all. */
  readonly watchFound: (question: Question, onFound: (answer: Envelope<Found>) => void, signal: AbortSignal) => void;
  /** The notes of a part of the list, now and after each change. */
  readonly watchNotes: (
    ids: readonly NoteId[],
    onList: (answer: Envelope<NoteList>) => void,
    signal: AbortSignal,
  ) => void;
  readonly watchArticles: (
    typed: string,
    onList: (answer: Envelope<readonly KeptArticle[]>) => void,
    signal: AbortSignal,
  ) => void;
  readonly watchCounts: (onCounts: (answer: Envelope<ShelfCounts>) => void, signal: AbortSignal) => void;
  readonly watchHistory: (onSteps: (answer: Envelope<UndoSteps>) => void, signal: AbortSignal) => void;
  /** How many notes each of some articles has. */
  readonly countNotes: (articles: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, number>>;
  /** `draft`: what is saved by it and no longer needed. */
  readonly changeNote: (change: NoteChange, draft: DraftId | null) => Promise<Envelope<RequestId>>;
  /** What was being written on a note and was not saved; a new, empty draft if nothing was. */
  readonly takeUpDraft: (listed: ListedNote) => Promise<NoteDraft>;
  readonly saveDraft: (draft: NoteDraft, listed: ListedNote) => void;
  readonly clearDraft: (id: DraftId) => void;
  /** `onShare`: how much is done, from 0 to 1, of what takes long: an import that is taken back or done again. */
  readonly undo: (step: UndoStep, onShare: (share: number) => void) => Promise<Envelope<null>>;
  readonly deleteForGood: (ids: readonly NoteId[]) => Promise<Envelope<number>>;
  readonly findTags: () => Promise<readonly string[]>;
  /** Puts words into the clipboard; says whether it could. */
  readonly copy: (words: string) => Promise<boolean>;
  readonly promise: StoragePromise;
  readonly exchange: ExchangeServices;
};

/**
 * Which notes are wanted. `article`: those on it alone, in its order. `extent`: of the whole shelf it may be the first
 * alone, which are there at once.
 */
export type Question = {
  readonly shelf: Shelf;
  readonly typed: string;
  readonly article: KeptArticle | null;
  readonly extent: 'first' | 'all';
};

/** `total`: how many are searched; `isComplete`: all of them were. */
export type Found = {
  readonly ids: readonly NoteId[];
  readonly searched: number;
  readonly total: number;
  readonly isComplete: boolean;
};

/** The browser's word that it keeps what is stored, also when the disk is full. */
export type StoragePromise = {
  readonly isGiven: () => Promise<boolean>;
  /** Asks for it; says whether it was given. */
  readonly ask: () => Promise<boolean>;
};

/** A note with its article; `null`: what was kept of that cannot be read. */
export type ListedNote = { readonly note: Note; readonly article: KeptArticle | null };

/** What is being written on a note. */
export type NoteDraft = { readonly id: DraftId; readonly patch: NotePatch };
