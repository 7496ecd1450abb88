import type { JSX } from 'preact';
import type { Note } from '../../src/core/notes/note.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { MarkdownText } from '../../src/ui/markdown-text.tsx';
import { WordChanges } from '../../src/ui/notes/word-changes.tsx';
import type { PlacedNote } from './places/place-notes.ts';

type NoteViewProps = {
  readonly t: Translate;
  readonly placed: PlacedNote;
  /** The first of a card names it. */
  readonly isTitle: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
};

/** A kept note: its words, what the reader wrote, and what can be done with it. */
export function NoteView({ t, placed, isTitle, onEdit, onDelete }: NoteViewProps): JSX.Element {
  const { note, state, now } = placed;
  return (
    <section class={`note note-${note.colour}`}>
      <h3 id={isTitle ? 'card-title' : undefined} class="kind">
        {t(kindWords(note))}
      </h3>
      {note.passage !== null && (
        <blockquote class="words note-words" dir="auto">
          {note.passage.anchor.quote.exact}
        </blockquote>
      )}
      {state === 'changed' && (
        <div class="note-check">
          <p class="note-state">{t('noteChanged')}</p>
          {now !== null && note.passage !== null && (
            <WordChanges t={t} was={note.passage.anchor.quote.exact} is={now} />
          )}
        </div>
      )}
      {note.comment !== null && (
        <div class="comment">
          <MarkdownText text={note.comment} links="live" />
        </div>
      )}
      {note.tags.length > 0 && <Tags label={t('tags')} tags={note.tags} />}
      <div class="actions">
        <button type="button" class="button" onClick={onEdit}>
          {t('edit')}
        </button>
        <button type="button" class="button" onClick={onDelete}>
          {t('delete')}
        </button>
      </div>
    </section>
  );
}

function Tags({ label, tags }: { readonly label: string; readonly tags: readonly string[] }): JSX.Element {
  return (
    <ul class="tags" aria-label={label}>
      {tags.map((tag) => (
        <li class="tag" dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  );
}

function kindWords(note: Note): 'noteKindQuote' | 'noteKindNote' | 'noteKindHighlight' {
  if (note.kind === 'quote') return 'noteKindQuote';
  return note.comment === null ? 'noteKindHighlight' : 'noteKindNote';
}
