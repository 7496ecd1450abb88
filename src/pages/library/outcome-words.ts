import type { MessageKey } from '../../locales/translate.ts';
import { STORE_WORDS } from '../../ui/notes/store-words.ts';
import type { LibraryOutcome } from './library-state.ts';

/**
 * What became of the newest action; `null`: nothing is to be said (yet).
 *
 *     outcomeWords({ action: 'delete', outcome: 'done' })   // 'noteDeleted'
 */
export function outcomeWords(last: LibraryOutcome | null) {
  if (last === null || last.outcome === 'asked') return null;
  if (last.outcome === 'done') return DONE_WORDS[last.action];
  return last.action === 'copy' ? 'copyFailed' : STORE_WORDS[last.outcome];
}

const DONE_WORDS = {
  save: 'noteSaved',
  delete: 'noteTrashed',
  restore: 'noteRestored',
  'delete-for-good': 'noteDeletedForGood',
  'empty-trash': 'trashEmptied',
  undo: 'noteUndone',
  redo: 'noteRedone',
  copy: 'noteCopied',
} as const satisfies Readonly<Record<LibraryOutcome['action'], MessageKey>>;
