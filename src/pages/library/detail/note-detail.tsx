import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { noteAddress } from '../../../core/notes/cite/note-address.ts';
import { queryFor } from '../../../core/notes/search/note-query.ts';
import type { Translate } from '../../../locales/translate.ts';
import { formatDate } from '../../../ui/format-date.ts';
import { langAttribute } from '../../../ui/lang-attribute.ts';
import { MarkdownText } from '../../../ui/markdown-text.tsx';
import { noteHead } from '../../../ui/notes/note-head.ts';
import { noteWords } from '../../../ui/notes/note-words.ts';
import type { LibraryCommands } from '../library-commands.ts';
import type { ListedNote } from '../services/library-services.ts';
import { NoteActions } from './note-actions.tsx';

type NoteDetailProps = {
  readonly t: Translate;
  readonly readerLanguage: string;
  readonly listed: ListedNote;
  /** It asks whether the note may go for good. */
  readonly isDoomed: boolean;
  readonly commands: LibraryCommands;
};

/** A note with all that was kept of it: the words in their paragraph, who said them, the comment, and the article. */
export function NoteDetail({ t, readerLanguage, listed, isDoomed, commands }: NoteDetailProps): JSX.Element {
  const { note, article } = listed;
  const words = noteWords(note);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.parentElement?.scrollTo?.({ top: 0 }), [note.id]);
  return (
    <article class={`detail-note note-${note.colour}`}>
      <h2 class="detail-head" dir="auto" ref={heading}>
        {noteHead(note, t)} {note.said?.cue != null && <span class="detail-cue">{note.said.cue}</span>}
      </h2>
      {words !== null && (
        <blockquote
          class={`detail-words words-${note.said?.kind ?? 'direct'}`}
          dir="auto"
          lang={langAttribute(article)}
        >
          {words}
        </blockquote>
      )}
      {note.comment !== null && (
        <div class="detail-comment">
          <MarkdownText text={note.comment} links="live" />
        </div>
      )}
      {note.tags.length > 0 && <Tags t={t} tags={note.tags} onSearch={commands.onSearch} />}
      <NoteActions t={t} listed={listed} isDoomed={isDoomed} commands={commands} />
      <Context t={t} listed={listed} />
      <Source t={t} readerLanguage={readerLanguage} listed={listed} commands={commands} />
    </article>
  );
}

type TagsProps = Pick<NoteDetailProps, 't'> & Pick<LibraryCommands, 'onSearch'> & { readonly tags: readonly string[] };

function Tags({ t, tags, onSearch }: TagsProps): JSX.Element {
  return (
    <ul class="note-tags" aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            class="note-tag"
            dir="auto"
            aria-label={t('searchTag', { tag })}
            onClick={() => onSearch(queryFor('tag', tag))}
          >
            {tag}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The paragraph around the words, as it stood. */
function Context({ t, listed: { note } }: Pick<NoteDetailProps, 't' | 'listed'>): JSX.Element | null {
  const paragraph = note.passage?.paragraph?.trim() ?? '';
  const words = note.passage?.anchor.quote.exact ?? '';
  if (paragraph === '' || paragraph === words.trim()) return null;
  const at = paragraph.indexOf(words);
  return (
    <section class="detail-section">
      <h3>{t('paragraphKept')}</h3>
      <p class="detail-paragraph" dir="auto">
        {at < 0 ? (
          paragraph
        ) : (
          <>
            {paragraph.slice(0, at)}
            <mark class={`on-record-note-${note.colour}`}>{words}</mark>
            {paragraph.slice(at + words.length)}
          </>
        )}
      </p>
    </section>
  );
}

function Source({
  t,
  readerLanguage,
  listed: { note, article },
  commands,
}: Pick<NoteDetailProps, 't' | 'readerLanguage' | 'listed' | 'commands'>): JSX.Element {
  const published = article?.published ? formatDate(article.published, readerLanguage) : null;
  const created = formatDate(note.created, readerLanguage) ?? note.created;
  const modified = formatDate(note.modified, readerLanguage) ?? note.modified;
  return (
    <section class="detail-section">
      <h3>{t('articleOf')}</h3>
      {article === null ? (
        <p class="notes-warning">{t('articleDamaged')}</p>
      ) : (
        <>
          <p class="detail-headline" dir="auto">
            <a href={noteAddress(note, article)} target="_blank" rel="noopener noreferrer">
              {article.headline ?? article.url}
            </a>
          </p>
          <p class="detail-facts" dir="auto">
            {[article.outlet, article.authors.join(', ') || null, published].filter(Boolean).join(' · ')}
          </p>
          <p>
            <button type="button" class="quiet-button detail-all" onClick={() => commands.onArticle(article)}>
              {t('allOnArticle')}
            </button>
          </p>
        </>
      )}
      <p class="detail-facts">
        {t('noteCreated', { date: created })}
        {note.modified !== note.created && note.deleted === null && <> · {t('noteModified', { date: modified })}</>}
      </p>
    </section>
  );
}
