import type { JSX } from 'preact';
import { plainMarkdown } from '../../../core/markdown/plain-markdown.ts';
import type { Translate } from '../../../locales/translate.ts';
import { formatDate } from '../../../ui/format-date.ts';
import { langAttribute } from '../../../ui/lang-attribute.ts';
import { COLOUR_WORDS } from '../../../ui/notes/colour-words.ts';
import { noteHead } from '../../../ui/notes/note-head.ts';
import { noteWords } from '../../../ui/notes/note-words.ts';
import type { ListedNote } from '../services/library-services.ts';

type NoteRowProps = {
  readonly t: Translate;
  readonly readerLanguage: string;
  /** `null`: not read yet, or not to be read. */
  readonly listed: ListedNote | null;
};

/** One note in the list: who, the words, the reader's comment and tags, and where it comes from. */
export function NoteRow({ t, readerLanguage, listed }: NoteRowProps): JSX.Element {
  if (listed === null) return <span class="row-waiting" />;
  const { note, article } = listed;
  const words = noteWords(note);
  const source = [article?.outlet, article?.headline ?? article?.url].filter(Boolean).join(' · ');
  return (
    <span class={`row note-${note.colour}`}>
      <span class="visually-hidden">{t('colourIs', { colour: t(COLOUR_WORDS[note.colour]) })} </span>
      <span class="row-head">
        <span
          class={note.said !== null && note.said.speakers.length === 0 ? 'speaker speaker-unknown' : 'speaker'}
          dir="auto"
        >
          {noteHead(note, t)}
        </span>{' '}
        <time class="row-date" dateTime={note.modified}>
          {formatDate(note.modified.slice(0, 'yyyy-mm-dd'.length), readerLanguage)}
        </time>
      </span>{' '}
      {words !== null && (
        <span class={`row-words words-${note.said?.kind ?? 'direct'}`} dir="auto" lang={langAttribute(article)}>
          {words}{' '}
        </span>
      )}
      {note.comment !== null && (
        <span class={words === null ? 'row-comment row-comment-alone' : 'row-comment'} dir="auto">
          {plainMarkdown(note.comment)}{' '}
        </span>
      )}
      <RowFoot tags={note.tags} source={source} />
    </span>
  );
}

function RowFoot({ tags, source }: { readonly tags: readonly string[]; readonly source: string }): JSX.Element {
  return (
    <span class="row-foot">
      {tags.map((tag) => (
        <span key={tag} class="note-tag" dir="auto">
          {tag}{' '}
        </span>
      ))}
      <span class="row-source" dir="auto">
        {source}
      </span>
    </span>
  );
}
