import type { NoteId } from '../../src/core/notes/ids.ts';
import type { Quote } from '../../src/core/quotes/quote.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { FailureKind } from '../../src/messages/failure.ts';
import type { ChangeKept } from '../notes/change-kept.ts';
import { composeNote } from '../notes/compose-note.ts';
import { describePassage } from '../notes/describe-passage.ts';
import { describeSaid } from '../notes/describe-said.ts';
import type { KeptNotes } from '../notes/keep-notes.ts';
import { notesAtPoint } from '../notes/notes-at-point.ts';
import type { PlacedNote } from '../notes/place-notes.ts';
import { backgroundTone } from '../paint/background-tone.ts';
import type { AnalysedReading } from '../reading/keep-reading.ts';
import { boxOfRanges } from './box-of-ranges.ts';
import type { CardSlot } from './card-slot.ts';
import { describeQuote } from './describe-quote.ts';
import { isPlainClick } from './is-plain-click.ts';
import type { OpenCard } from './open-card.ts';
import { PassageCard } from './passage-card.tsx';
import { quoteAtPoint } from './quote-at-point.ts';

/** What offering cards needs. */
export type CardSource = {
  readonly document: Document;
  readonly t: Translate;
  readonly slot: CardSlot;
  /** The newest analysed reading; `null`: none. */
  readonly current: () => AnalysedReading | null;
  /** Says whether a quote is painted: the reader may have switched its layer off. */
  readonly isShown: (quote: Quote) => boolean;
  readonly notes: KeptNotes;
  readonly changes: ChangeKept;
  readonly onEdit: (placed: PlacedNote) => void;
};

/** The cards of a page. */
export type OfferedCards = {
  /** To be called when the page was read anew, or its notes changed: a card that has nothing to say any more goes. */
  readonly revise: () => void;
};

/** What a card is about: a quote of a reading, notes, or both. */
type Subject = { readonly quote: QuoteOfReading | null; readonly noteIds: readonly NoteId[] };

type QuoteOfReading = { readonly readingId: string; readonly quote: Quote };

type Shown = { readonly card: OpenCard; subject: Subject; failure: FailureKind | null };

/** Opens a card when a highlighted quote or the words of a note are clicked. */
export function offerCards(source: CardSource, signal: AbortSignal): OfferedCards {
  const { document, t, slot, notes, changes } = source;
  let shown: Shown | null = null;
  let justClosed = '';

  const placedOf = ({ noteIds }: Subject) => notes.placed().filter(({ note }) => noteIds.includes(note.id));
  const readingOf = ({ quote }: Subject) => {
    const current = source.current();
    return quote !== null && source.isShown(quote.quote) && current?.id === quote.readingId ? current : null;
  };
  const rangesOf = (subject: Subject) => {
    const { quote } = subject;
    const ofQuote = quote && readingOf(subject)?.reading.rangesOf(quote.quote.start, quote.quote.end);
    return ofQuote ?? placedOf(subject).flatMap(({ ranges }) => ranges);
  };
  const saveQuote = async (analysed: AnalysedReading, quote: Quote) => {
    const page = notes.page();
    if (page === null || analysed.analysis === null) return;
    const passage = describePassage(page.texts.article, 'article', quote);
    const created = composeNote(page.met, passage, describeSaid(analysed.reading.article, analysed.analysis, quote));
    const answer = await changes.create(created, 'quoteSaved', null);
    if (answer.ok) slot.close(true);
    else fail(answer.failure.kind);
  };
  const remove = async (noteId: NoteId) => {
    const answer = await changes.change({ kind: 'delete', noteId }, 'noteDeleted', null);
    if (answer.ok) slot.close(true);
    else fail(answer.failure.kind);
  };
  const fail = (failure: FailureKind) => {
    if (shown === null) return;
    shown.failure = failure;
    shown.card.show(contentOf(shown.subject, failure));
  };
  const contentOf = (subject: Subject, failure: FailureKind | null) => {
    const analysed = readingOf(subject);
    const placed = placedOf(subject);
    const quote = analysed && subject.quote ? subject.quote.quote : null;
    const isKept = placed.some(({ note, start }) => note.kind === 'quote' && start === quote?.start);
    return (
      <PassageCard
        t={t}
        quote={analysed?.analysis && quote ? describeQuote(analysed.reading.article, analysed.analysis, quote) : null}
        notes={placed}
        onSaveQuote={analysed && quote && !isKept ? () => void saveQuote(analysed, quote) : null}
        onEdit={(id) => placed.filter(({ note }) => note.id === id).forEach(source.onEdit)}
        onDelete={(id) => void remove(id)}
        onClose={() => slot.close(true)}
        failure={failure}
      />
    );
  };
  const open = (subject: Subject) => {
    const element = rangesOf(subject)[0]?.startContainer.parentElement ?? null;
    if (element === null) return;
    const card = slot.open({
      document,
      kind: 'card',
      attributes: { role: 'dialog', 'aria-labelledby': subject.quote === null ? 'card-title' : 'speaker' },
      content: contentOf(subject, null),
      anchor: () => boxOfRanges(rangesOf(subject)),
      stays: false,
      focus: 'card',
      tone: backgroundTone(element),
      language: t.language,
      direction: t.direction,
      onGone: () => {
        justClosed = nameOf(subject);
        shown = null;
      },
    });
    shown = { card, subject, failure: null };
  };
  // The slot has closed a card on the way down of this very click, or of an earlier one.
  const onPress = () => {
    justClosed = '';
  };
  const onClick = (event: MouseEvent) => {
    if (slot.isWriting() || !isPlainClick(event, document)) return;
    const { clientX, clientY } = event;
    const current = source.current();
    const quote = current && quoteAtPoint(current, source, clientX, clientY);
    const noteIds = notesAtPoint(notes.placed(), document, clientX, clientY).map(({ note }) => note.id);
    const subject = { quote: current && quote ? { readingId: current.id, quote } : null, noteIds };
    if ((quote || noteIds.length > 0) && nameOf(subject) !== justClosed) open(subject);
  };

  const view = document.defaultView;
  view?.addEventListener('pointerdown', onPress, { capture: true, signal });
  view?.addEventListener('click', onClick, { signal });
  return {
    revise: () => {
      if (shown === null) return;
      const { subject, failure, card } = shown;
      const isStale = subject.quote !== null && readingOf(subject) === null;
      if (isStale || (subject.quote === null && placedOf(subject).length === 0)) slot.close(false);
      else card.show(contentOf(subject, failure));
    },
  };
}

function nameOf({ quote, noteIds }: Subject): string {
  return [quote?.quote.start ?? '', ...noteIds].join(' ');
}
