import type { JSX } from 'preact';
import type { Note } from '../../src/core/notes/note.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { langAttribute } from '../../src/ui/lang-attribute.ts';
import { MarkdownText } from '../../src/ui/markdown-text.tsx';
import { COLOUR_WORDS } from '../../src/ui/notes/colour-words.ts';
import { noteHead } from '../../src/ui/notes/note-head.ts';
import { noteWords } from '../../src/ui/notes/note-words.ts';
import { WordChanges } from '../../src/ui/notes/word-changes.tsx';
import type { NoteEntry } from './state/note-entries.ts';

type NoteDigestProps = {
  readonly t: Translate;
  readonly entry: NoteEntry;
  /** The editor below shows comment and tags. */
  readonly isEdited: boolean;
};

/**
 * What a note says: who, the words, the reader's comment and tags, and whether its place is sure. Words of ours beside
 * words of the page stand in a `bdi`: the page's alone say which way the line runs.
 */
export function NoteDigest({ t, entry, isEdited }: NoteDigestProps): JSX.Element {
  const { note, article, state, now } = entry;
  const { anchor, paragraph } = note.passage ?? { anchor: null, paragraph: null };
  const words = noteWords(note);
  const head = note.kind === 'highlight' ? null : noteHead(note, t);
  return (
    <>
      <span class="visually-hidden">{t('colourIs', { colour: t(COLOUR_WORDS[note.colour]) })} </span>
      {head !== null && (
        <span class="entry-head">
          <span class={note.said?.speakers.length ? 'speaker' : 'speaker speaker-unknown'} dir="auto">
            {head}
          </span>{' '}
        </span>
      )}
      {words !== null && (
        <span class={`words words-${note.said?.kind ?? 'direct'}`} dir="auto" lang={langAttribute(article)}>
          {words}{' '}
        </span>
      )}
      {state !== null && state !== 'exact' && <span class="note-state">{t(STATES[state])} </span>}
      {now !== null && anchor !== null && <WordChanges t={t} was={anchor.quote.exact} is={now} />}
      {state === 'lost' && paragraph !== null && (
        <span class="note-paragraph" dir="auto">
          <bdi>{t('noteStoodIn')}</bdi> {paragraph}{' '}
        </span>
      )}
      {!isEdited && <Written note={note} />}
    </>
  );
}

/** What the reader has written to a note. */
function Written({ note: { comment, tags } }: { readonly note: Note }): JSX.Element {
  return (
    <>
      {comment !== null && (
        <span class="note-comment">
          <MarkdownText text={comment} links="plain" />{' '}
        </span>
      )}
      {tags.length > 0 && (
        <span class="note-tags">
          {tags.map((tag) => (
            <span key={tag} class="note-tag" dir="auto">
              {tag}{' '}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

const STATES = { changed: 'noteChanged', lost: 'noteLost' } as const;
