import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { createNotesServices } from '../../../popup/notes/create-notes-services.ts';
import type { NotesServices } from '../../../popup/notes/notes-services.ts';
import { createStoreReader } from '../../../popup/store/store-reader.ts';
import { changeRequestSchema, undoRequestSchema } from '../../../src/core/notes/changes/change-request-schema.ts';
import type { NoteChange } from '../../../src/core/notes/changes/note-change.ts';
import { draftIdSchema, noteIdSchema } from '../../../src/core/notes/ids.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { draftSchema } from '../../../src/core/notes/schemas/draft-schema.ts';
import { failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import { storeEnvelope } from '../../../src/messages/envelopes/store-envelope.ts';
import type { FailureKind } from '../../../src/messages/failure.ts';
import type { Placement } from '../../../src/messages/protocol.ts';
import { createSendToBackground, type SendToBackground } from '../../../src/messages/send-to-background.ts';
import { createSendToPage, type SendToPage } from '../../../src/messages/send-to-page.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { undoRequest } from '../../../src/storage/changes/undo-request.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import { clearDraft } from '../../../src/storage/drafts/clear-draft.ts';
import { saveDraft } from '../../../src/storage/drafts/save-draft.ts';
import { met, requestId, time } from '../../core/notes/sample-notes.ts';
import { freshDatabase, good } from '../../storage/fresh-database.ts';

/** A popup's world with a real store in it, a background that can be told to fail, and a page that answers or not. */
export type NotesWorld = {
  readonly services: NotesServices;
  /** The store as another window changes it. */
  readonly elsewhere: (change: NoteChange) => Promise<void>;
  readonly shown: Note['id'][];
  readonly copied: string[];
  /** How often the popup was to be opened anew. */
  opened: number;
  /** What the background answers instead of doing what it is asked; `null`: it does it. */
  failure: FailureKind | null;
  canCopy: boolean;
};

type NotesPage = { readonly placements: readonly Placement[] | null };

/** @param placements where the page has found the notes; `null`: nobody answers in the page */
export async function notesWorld(
  notes: readonly Note[],
  { placements }: NotesPage = { placements: null },
  database: Database = freshDatabase(),
): Promise<NotesWorld> {
  const background = freshDatabase(database.factory ?? undefined);
  const changes = notes.map((note) => ({ kind: 'create', note }) as const);
  const articles = [met(1)];
  if (notes.length > 0) {
    good(await changeNotes(background, { id: requestId(1), at: time(0), draft: null, articles, changes }));
  }
  const world: Omit<NotesWorld, 'services'> = {
    shown: [],
    copied: [],
    opened: 0,
    failure: null,
    canCopy: true,
    elsewhere: async (change) => {
      const request = { id: freshRequest(), at: time(100), draft: null, articles, changes: [change] };
      good(await changeNotes(background, request));
    },
  };
  const services = createNotesServices({
    store: createStoreReader(database),
    findActiveTab: async () => ({ url: 'https://news.example/1', title: 'Engine beats weaver' }),
    sendToBackground: backgroundOf(background, world),
    sendToPage: pageOf(placements, world),
    copy: async (words) => {
      if (world.canCopy) world.copied.push(words);
      return world.canCopy;
    },
    openAgain: () => {
      world.opened += 1;
    },
    randomId: () => randomUUID(),
    now: () => new Date(time(10)),
  });
  return Object.assign(world, { services });
}

function backgroundOf(database: Database, world: Pick<NotesWorld, 'failure'>): SendToBackground {
  return createSendToBackground(async (message) => {
    if (world.failure !== null) return failed(world.failure);
    const { type, ...request } = v.parse(v.looseObject({ type: v.string() }), message);
    if (type === 'save-draft') {
      return storeEnvelope(
        await saveDraft(database, v.parse(draftSchema, v.parse(v.looseObject({ draft: v.unknown() }), request).draft)),
      );
    }
    if (type === 'clear-draft') {
      return storeEnvelope(await clearDraft(database, v.parse(v.object({ id: draftIdSchema }), request).id));
    }
    if (type === 'undo-request') {
      return storeEnvelope(await undoRequest(database, v.parse(undoRequestSchema, request)));
    }
    return storeEnvelope(await changeNotes(database, v.parse(changeRequestSchema, request)));
  });
}

function pageOf(placements: readonly Placement[] | null, { shown }: Pick<NotesWorld, 'shown'>): SendToPage {
  return createSendToPage(async (_, message) => {
    if (placements === null) return failed('no-answer');
    const asked = v.parse(v.object({ noteId: v.optional(noteIdSchema) }), message);
    if (asked.noteId === undefined) return succeeded({ met: met(1), placements });
    if (!placements.some(({ noteId }) => noteId === asked.noteId)) return failed('passage-gone');
    shown.push(asked.noteId);
    return succeeded(null);
  });
}

function freshRequest() {
  fresh += 1;
  return requestId(1000 + fresh);
}

let fresh = 0;
