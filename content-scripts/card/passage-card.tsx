import type { JSX } from 'preact';
import type { NoteId } from '../../src/core/notes/ids.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { FailureKind } from '../../src/messages/failure.ts';
import { STORE_WORDS } from '../../src/ui/notes/store-words.ts';
import { NoteView } from '../notes/note-view.tsx';
import type { PlacedNote } from '../notes/places/place-notes.ts';
import type { QuoteDescription } from './quote/describe-quote.ts';
import { QuoteCard } from './quote/quote-card.tsx';

type PassageCardProps = {
  readonly t: Translate;
  /** `null`: nobody was found to say this. */
  readonly quote: QuoteDescription | null;
  /** The reader's notes here, in the order of the page. */
  readonly notes: readonly PlacedNote[];
  /** `null`: the quote is among the notes, or there is none. */
  readonly onSaveQuote: (() => void) | null;
  readonly onEdit: (id: NoteId) => void;
  readonly onDelete: (id: NoteId) => void;
  readonly onClose: () => void;
  readonly failure: FailureKind | null;
};

/** What there is to know about some words: who said them, and what the reader has kept of them. */
export function PassageCard(props: PassageCardProps): JSX.Element {
  const { t, quote, notes, onSaveQuote, onEdit, onDelete, onClose, failure } = props;
  return (
    <>
      {quote !== null && <QuoteCard t={t} quote={quote} onClose={onClose} />}
      {quote === null && (
        <button type="button" class="close close-corner" aria-label={t('cardClose')} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
      {onSaveQuote !== null && (
        <div class="actions">
          <button type="button" class="button button-main" onClick={onSaveQuote}>
            {t('quoteSave')}
          </button>
        </div>
      )}
      {notes.map((placed, index) => (
        <NoteView
          key={placed.note.id}
          t={t}
          placed={placed}
          isTitle={quote === null && index === 0}
          onEdit={() => onEdit(placed.note.id)}
          onDelete={() => onDelete(placed.note.id)}
        />
      ))}
      {failure !== null && (
        <p class="failure" role="alert">
          {t(STORE_WORDS[failure])}
        </p>
      )}
    </>
  );
}
