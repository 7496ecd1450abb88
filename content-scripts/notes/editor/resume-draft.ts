import type { Draft } from '../../../src/core/notes/draft.ts';
import type { KeptNotes } from '../keep-notes.ts';
import { newRequestId } from '../new-ids.ts';
import { placeNotes } from '../places/place-notes.ts';
import { searchNotes } from '../places/search-notes.ts';
import type { Writing } from './writing.ts';

/** What an editor is opened with. */
export type Opening = {
  readonly writing: Writing;
  /** Where the words stand by now. */
  readonly ranges: () => readonly Range[];
  /** What was begun before; `null`: nothing. */
  readonly draft: Draft | null;
};

/**
 * What opens an editor again with what was begun in it; `null` if the page was not read yet, or the note that was edited
 * is no longer there.
 *
 *     const opening = resumeDraft(draft, notes);
 *     if (opening !== null) openEditor(source, opening);
 */
export function resumeDraft(draft: Draft, notes: Pick<KeptNotes, 'page' | 'placed'>): Opening | null {
  const { change } = draft;
  const page = notes.page();
  if (page === null) return null;
  if (change.kind === 'edit') {
    const placed = () => notes.placed().find(({ note }) => note.id === change.noteId);
    const note = placed()?.note;
    const ranges = () => placed()?.ranges ?? [];
    return note ? { writing: { kind: 'edit', note, met: page.met }, ranges, draft } : null;
  }
  const search = searchNotes();
  search.begin([change.note], page.texts);
  while (search.step());
  const ranges = placeNotes([change.note], search.found(), page.texts)[0]?.ranges ?? [];
  // The proposal of an earlier visit: it is known by its addresses, whatever its id.
  const note = { ...change.note, articleId: draft.met.article.id };
  return {
    writing: { kind: 'new', created: { note, met: draft.met, request: newRequestId() } },
    ranges: () => ranges,
    draft,
  };
}
