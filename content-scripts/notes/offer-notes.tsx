import type { Draft } from '../../src/core/notes/draft.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { type Envelope, failed, succeeded } from '../../src/messages/envelopes/envelope.ts';
import type { SendToBackground } from '../../src/messages/send-to-background.ts';
import { STORE_WORDS } from '../../src/ui/notes/store-words.ts';
import type { CardSlot } from '../card/card-slot.ts';
import { scrollToRange } from '../paint/scroll-to-range.ts';
import type { ChangeKept, NewNote } from './change-kept.ts';
import { composeNote } from './compose/compose-note.ts';
import { composePageNote } from './compose/compose-page-note.ts';
import { describePassage } from './compose/describe-passage.ts';
import { openEditor } from './editor/open-editor.tsx';
import { type Opening, resumeDraft } from './editor/resume-draft.ts';
import type { KeptNotes } from './keep-notes.ts';
import type { Notice } from './notice-shower.tsx';
import type { PlacedNote } from './places/place-notes.ts';
import { offerToolbar } from './toolbar/offer-toolbar.tsx';
import { type SelectedWords, selectedWords } from './toolbar/selected-words.ts';

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
  const { document, t, slot, notes, showNotice } = source;

  const open = (opening: Opening) => openEditor({ ...source, onUnfinished: offerDraft }, opening);
  const write = (created: NewNote, ranges: readonly Range[]) =>
    open({ writing: { kind: 'new', created }, ranges: () => ranges, draft: null });
  const resume = (draft: Draft) => {
    const opening = resumeDraft(draft, notes);
    const [first] = opening?.ranges() ?? [];
    if (first) scrollToRange(first, signal);
    if (opening !== null) open(opening);
  };
  const offerDraft = (draft: Draft) => showNotice(draftNotice(source, draft, () => resume(draft)));
  const onNote = (words: SelectedWords) => {
    const created = noteOn(words, notes);
    if (created !== null) write(created, words.text.rangesOf(words.span.start, words.span.end));
  };
  const onHighlight = (words: SelectedWords) => {
    const created = noteOn(words, notes);
    slot.close(true);
    if (created !== null) void highlight(source, created);
  };
  const edit = ({ note }: PlacedNote) => {
    const page = notes.page();
    const ranges = () => notes.placed().find((placed) => placed.note.id === note.id)?.ranges ?? [];
    if (page !== null) open({ writing: { kind: 'edit', note, met: page.met }, ranges, draft: null });
  };
  const addNote = () => {
    const page = notes.page();
    if (page === null) return failed('no-answer');
    const words = selectedWords(document, page.texts);
    if (words !== null) onNote(words);
    else write(composePageNote(page.met), []);
    return succeeded(null);
  };

  const texts = () => notes.page()?.texts ?? null;
  offerToolbar({ document, t, slot, texts, onHighlight, onNote }, signal);
  return { edit, addNote, offerDraft };
}

function draftNotice({ t, sendToBackground }: OfferSource, { id }: Draft, onResume: () => void): Notice {
  const onDiscard = () => void sendToBackground('clear-draft', { id });
  const actions = [
    { label: t('draftContinue'), run: onResume },
    { label: t('draftDiscard'), run: onDiscard },
  ];
  return { words: t('draftHere'), isFailure: false, actions };
}

function noteOn({ within, text, span }: SelectedWords, notes: KeptNotes): NewNote | null {
  const page = notes.page();
  return page && composeNote(page.met, describePassage(text, within, span), null);
}

async function highlight(source: OfferSource, created: NewNote): Promise<void> {
  const { document, t, changes, showNotice } = source;
  const answer = await changes.create(created, 'highlighted', null);
  if (answer.ok) return document.getSelection()?.removeAllRanges();
  const actions = [{ label: t('tryAgain'), run: () => void highlight(source, created) }];
  showNotice({ words: t(STORE_WORDS[answer.failure.kind]), isFailure: true, actions });
}
