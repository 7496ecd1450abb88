import type { Draft } from '../../src/core/notes/draft.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { type Envelope, failed, succeeded } from '../../src/messages/envelope.ts';
import type { SendToBackground } from '../../src/messages/send-to-background.ts';
import type { CardSlot } from '../card/card-slot.ts';
import { scrollToRange } from '../paint/scroll-to-range.ts';
import type { ChangeKept, NewNote } from './change-kept.ts';
import { composeNote } from './compose-note.ts';
import { describePassage } from './describe-passage.ts';
import { failureWords } from './failure-words.ts';
import type { KeptNotes } from './keep-notes.ts';
import { newNoteId, newRequestId } from './new-ids.ts';
import { offerToolbar } from './offer-toolbar.tsx';
import { openEditor } from './open-editor.tsx';
import { notePlacer, type PlacedNote } from './place-notes.ts';
import { type SelectedWords, selectedWords } from './selected-words.ts';
import type { Notice } from './show-notice.tsx';

/** What offering notes needs. */
export type OfferSource = {
  readonly document: Document;
  readonly registry: HighlightRegistry | null;
  readonly t: Translate;
  readonly slot: CardSlot;
  readonly notes: KeptNotes;
  readonly changes: ChangeKept;
  readonly showNotice: (notice: Notice) => void;
  readonly sendToBackground: SendToBackground;
};

/** The ways to write in a page. */
export type OfferedNotes = {
  readonly edit: (placed: PlacedNote) => void;
  /** Opens the editor on the selected words, on the page as a whole if there are none. Fails with `no-answer`. */
  readonly addNote: () => Envelope<null>;
  /** Offers to go on with what was begun. */
  readonly offerDraft: (draft: Draft) => void;
};

/** Offers to keep selected words, to write notes on them, and to go on with what was begun. */
export function offerNotes(source: OfferSource, signal: AbortSignal): OfferedNotes {
  const { document, registry, t, slot, notes, changes, showNotice, sendToBackground } = source;

  const compose = ({ within, text, span }: SelectedWords): NewNote | null => {
    const page = notes.page();
    return page && composeNote(page.met, describePassage(text, within, span), null);
  };
  const highlight = async (created: NewNote): Promise<void> => {
    const answer = await changes.create(created, 'highlighted', null);
    if (answer.ok) return document.getSelection()?.removeAllRanges();
    const actions = [{ label: t('tryAgain'), run: () => void highlight(created) }];
    showNotice({ words: t(failureWords(answer.failure.kind)), isFailure: true, actions });
  };
  const write = (created: NewNote, ranges: () => readonly Range[], draft: Draft | null) =>
    openEditor(editors, { writing: { kind: 'new', created }, ranges, draft });
  const edit = (placed: PlacedNote, draft: Draft | null) => {
    const page = notes.page();
    if (page === null) return;
    const ranges = () => notes.placed().find(({ note }) => note.id === placed.note.id)?.ranges ?? [];
    openEditor(editors, { writing: { kind: 'edit', note: placed.note, met: page.met }, ranges, draft });
  };
  const continueDraft = (draft: Draft) => {
    const { change } = draft;
    const page = notes.page();
    if (page === null) return;
    if (change.kind === 'edit') {
      const placed = notes.placed().find(({ note }) => note.id === change.noteId);
      if (placed) show(placed.ranges, () => edit(placed, draft));
      return;
    }
    const ranges = notePlacer()([change.note], page.texts)[0]?.ranges ?? [];
    // The proposal of an earlier visit: it is known by its addresses, whatever its id.
    const created = {
      note: { ...change.note, articleId: draft.met.article.id },
      met: draft.met,
      request: newRequestId(),
    };
    show(ranges, () => write(created, () => ranges, draft));
  };
  const show = ([first]: readonly Range[], open: () => void) => {
    if (first) scrollToRange(first, signal);
    open();
  };
  const offerDraft = (draft: Draft) =>
    showNotice({
      words: t('draftHere'),
      isFailure: false,
      actions: [
        { label: t('draftContinue'), run: () => continueDraft(draft) },
        { label: t('draftDiscard'), run: () => void sendToBackground('clear-draft', { id: draft.id }) },
      ],
    });
  const onNote = (words: SelectedWords) => {
    const created = compose(words);
    const ranges = words.text.rangesOf(words.span.start, words.span.end);
    if (created) write(created, () => ranges, null);
  };
  const editors = { document, registry, t, slot, changes, sendToBackground, onUnfinished: offerDraft };

  offerToolbar(
    {
      document,
      t,
      slot,
      texts: () => notes.page()?.texts ?? null,
      onHighlight: (words) => {
        const created = compose(words);
        slot.close(true);
        if (created) void highlight(created);
      },
      onNote,
    },
    signal,
  );
  return {
    edit: (placed) => edit(placed, null),
    addNote: () => {
      const page = notes.page();
      if (page === null) return failed('no-answer');
      const words = selectedWords(document, page.texts);
      if (words !== null) onNote(words);
      else write(pageNote(page.met), () => [], null);
      return succeeded(null);
    },
    offerDraft,
  };
}

function pageNote(met: NewNote['met']): NewNote {
  const now = new Date().toISOString();
  const base = { id: newNoteId(), articleId: met.article.id, comment: null, tags: [], deleted: null } as const;
  const note = {
    kind: 'page-note',
    ...base,
    passage: null,
    said: null,
    colour: 'yellow',
    created: now,
    modified: now,
  } as const;
  return { note, met, request: newRequestId() };
}
