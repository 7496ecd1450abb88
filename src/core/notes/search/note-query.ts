import { foldForSearch } from './fold-for-search.ts';

/** What a reader looks for: a note is found if it has all of it. No term: everything is found. */
export type NoteQuery = readonly QueryTerm[];

/** `text`: folded. `isWhole`: it stood in marks, so that a tag must be just this. */
export type QueryTerm = { readonly field: QueryField; readonly text: string; readonly isWhole: boolean };

/** Where a term is sought. */
export type QueryField = 'anywhere' | 'tag' | 'outlet' | 'speaker';

/**
 * Reads what was typed in the field for searching.
 *
 *     parseNoteQuery('bridge tag:"to check"')
 *     // [{ field: 'anywhere', text: 'bridge', … }, { field: 'tag', text: 'to check', isWhole: true }]
 *     parseNoteQuery('12:30')   // [{ field: 'anywhere', text: '12:30', … }]: no field of ours
 */
export function parseNoteQuery(typed: string): NoteQuery {
  return Array.from(typed.matchAll(TERM), ([, field, whole, word]) => ({
    field: fieldOf(field),
    text: foldForSearch(whole ?? word ?? '').trim(),
    isWhole: whole !== undefined,
  })).filter(({ text }) => text !== '');
}

/** A field and a colon, perhaps; then words in marks (to the end, if they are not closed), or one word. */
const TERM = /(?:(tag|outlet|speaker):)?(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gi;

/**
 * What is typed to look for a field's value.
 *
 *     queryFor('tag', 'to check')   // 'tag:"to check"'
 */
export function queryFor(field: Exclude<QueryField, 'anywhere'>, value: string): string {
  return `${field}:"${value.replace(/["“”]/g, ' ')}"`;
}

function fieldOf(name: string | undefined): QueryField {
  const lower = name?.toLowerCase();
  return lower === 'tag' || lower === 'outlet' || lower === 'speaker' ? lower : 'anywhere';
}
