import type { NoteList } from '../../../src/storage/notes/list-notes.ts';

/**
 * The newest list, made of the old one's objects wherever they say the same, and the old list itself where all of it
 * does: what has not changed is not drawn anew.
 *
 *     keepSame(old, structuredClone(old))   // old
 */
export function keepSame(old: NoteList | null, newest: NoteList): NoteList {
  if (old === null) return newest;
  const list = {
    notes: sameById(old.notes, newest.notes),
    articles: sameById(old.articles, newest.articles),
    damaged: newest.damaged,
  };
  const isSame =
    isEach(old.notes, list.notes) &&
    isEach(old.articles, list.articles) &&
    old.damaged.length + list.damaged.length === 0;
  return isSame ? old : list;
}

function sameById<T extends { readonly id: string }>(old: readonly T[], newest: readonly T[]): readonly T[] {
  const known = new Map(old.map((each) => [each.id, each]));
  return newest.map((each) => {
    const before = known.get(each.id);
    return before !== undefined && JSON.stringify(before) === JSON.stringify(each) ? before : each;
  });
}

function isEach<T>(old: readonly T[], newest: readonly T[]): boolean {
  return old.length === newest.length && old.every((each, index) => each === newest[index]);
}
