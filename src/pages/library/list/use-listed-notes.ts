import { useMemo } from 'preact/hooks';
import type { NoteId } from '../../../core/notes/ids.ts';
import type { NoteList } from '../../../storage/notes/list-notes.ts';
import type { LibraryServices, ListedNote } from '../services/library-services.ts';
import { useWatched } from '../use-watched.ts';

/**
 * Some notes by their ids, kept in step with the store. Those that cannot be read, or are not read yet, are missing; `null`
 * before the first answer.
 *
 *     const notes = useListedNotes(services, ids.slice(0, 50));
 *     notes?.get(ids[0])   // { note, article }
 */
export function useListedNotes(
  services: LibraryServices,
  ids: readonly NoteId[],
): ReadonlyMap<NoteId, ListedNote> | null {
  const list = useWatched<NoteList>(
    (onAnswer, signal) => services.watchNotes(ids, onAnswer, signal),
    [services, ids.join(' ')],
    ids.length === 0,
  );
  return useMemo(() => {
    if (list === null) return null;
    if (!list.ok) return new Map();
    const articles = new Map(list.value.articles.map((article) => [article.id, article]));
    return new Map(list.value.notes.map((note) => [note.id, { note, article: articles.get(note.articleId) ?? null }]));
  }, [list]);
}
