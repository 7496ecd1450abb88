import type { JSX } from 'preact';
import type { NoteId } from '../../src/core/notes/ids.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { Envelope } from '../../src/messages/envelopes/envelope.ts';
import type { FailureKind } from '../../src/messages/failure.ts';
import type { ChangeKept } from '../notes/change-kept.ts';
import { composeQuote } from '../notes/compose/compose-quote.ts';
import type { PlacedNote } from '../notes/places/place-notes.ts';
import { backgroundTone } from '../paint/background-tone.ts';
import { boxOfRanges } from './box-of-ranges.ts';
import type { CardSlot } from './card-slot.ts';
import {
  type CardSubject,
  type SubjectSource,
  subjectAt,
  subjectName,
  type Told,
  tellSubject,
} from './card-subject.ts';
import { isPlainClick } from './is-plain-click.ts';
import type { OpenCard } from './open-card.ts';
import { PassageCard } from './passage-card.tsx';
import { describeQuote } from './quote/describe-quote.ts';

/** What offering cards needs. */
export type CardSource = SubjectSource & {
  readonly t: Translate;
  readonly slot: CardSlot;
  readonly changes: ChangeKept;
  readonly onEdit: (placed: PlacedNote) => void;
};

/** The cards of a page. */
export type OfferedCards = {
  /** To be called when the page was read anew, or its notes changed: a card that has nothing to say any more goes. */
  readonly revise: () => void;
};

type Shown = { readonly card: OpenCard; readonly subject: CardSubject; failure: FailureKind | null };

/** Opens a card when a highlighted quote or the words of a note are clicked. */
export function offerCards(source: CardSource, signal: AbortSignal): OfferedCards {
  const { document, slot } = source;
  let shown: Shown | null = null;
  let justClosed = '';

  const revise = () => {
    if (shown === null) return;
    const { card, subject, failure } = shown;
    const told = tellSubject(source, subject);
    if (isStale(subject, told)) slot.close(false);
    else card.show(contentOf(source, told, failure, onDone));
  };
  /** What was asked for in the card has been done, or has failed, which is said in it. */
  const onDone = (answer: Envelope<null>) => {
    if (answer.ok) return slot.close(true);
    if (shown !== null) shown.failure = answer.failure.kind;
    revise();
  };
  const open = (subject: CardSubject) => {
    const card = openAt(source, subject, onDone, () => {
      justClosed = subjectName(subject);
      shown = null;
    });
    shown = card && { card, subject, failure: null };
  };
  // The slot has closed a card on the way down of this very click, or of an earlier one.
  const onPress = () => {
    justClosed = '';
  };
  const onClick = (event: MouseEvent) => {
    if (slot.isWriting() || !isPlainClick(event, document)) return;
    const subject = subjectAt(source, event.clientX, event.clientY);
    if (subject !== null && subjectName(subject) !== justClosed) open(subject);
  };

  const view = document.defaultView;
  view?.addEventListener('pointerdown', onPress, { capture: true, signal });
  view?.addEventListener('click', onClick, { signal });
  return { revise };
}

type OnDone = (answer: Envelope<null>) => void;

function openAt(source: CardSource, subject: CardSubject, onDone: OnDone, onGone: () => void): OpenCard | null {
  const { document, t, slot } = source;
  const told = tellSubject(source, subject);
  const element = told.ranges[0]?.startContainer.parentElement ?? null;
  if (element === null) return null;
  return slot.open({
    document,
    kind: 'card',
    attributes: { role: 'dialog', 'aria-labelledby': subject.quote === null ? 'card-title' : 'speaker' },
    content: contentOf(source, told, null, onDone),
    anchor: () => boxOfRanges(tellSubject(source, subject).ranges),
    stays: false,
    focus: 'card',
    tone: backgroundTone(element),
    language: t.language,
    direction: t.direction,
    onGone,
  });
}

function contentOf(source: CardSource, told: Told, failure: FailureKind | null, onDone: OnDone): JSX.Element {
  const { t, slot, notes, changes, onEdit } = source;
  const { analysed, quote, placed } = told;
  const created = analysed && quote && (() => composeQuote(notes, analysed, quote));
  const isKept = placed.some(({ note, start }) => note.kind === 'quote' && start === quote?.start);
  const saveQuote = async () => {
    const composed = created?.() ?? null;
    if (composed !== null) onDone(await changes.create(composed, 'quoteSaved', null));
  };
  const remove = async (noteId: NoteId) =>
    onDone(await changes.change({ kind: 'delete', noteId }, 'noteDeleted', null));
  return (
    <PassageCard
      t={t}
      quote={analysed?.analysis && quote ? describeQuote(analysed.reading.article, analysed.analysis, quote) : null}
      notes={placed}
      onSaveQuote={created && !isKept ? () => void saveQuote() : null}
      onEdit={(id) => placed.filter(({ note }) => note.id === id).forEach(onEdit)}
      onDelete={(id) => void remove(id)}
      onClose={() => slot.close(true)}
      failure={failure}
    />
  );
}

/** The quote was read otherwise or its layer is off; or none of the notes is there any more. */
function isStale(subject: CardSubject, { analysed, placed }: Told): boolean {
  return subject.quote === null ? placed.length === 0 : analysed === null;
}
