import type { Translate } from '../../../src/locales/translate.ts';
import type { NoteOutcome } from '../state/notes-state.ts';
import { noteFailureWords } from './note-failure-words.ts';

/**
 * What became of something that the reader did with a note. Nothing while it is under way, so that the same words
 * after the next action are a change and are announced again.
 *
 *     noteActionWords({ action: { kind: 'copy', note }, outcome: 'done' }, t)   // 'Copied with its source'
 */
export function noteActionWords({ action, outcome }: NoteOutcome, t: Translate): string {
  if (outcome === 'asked') return '';
  return outcome === 'done' ? t(DONE_WORDS[action.kind]) : t(noteFailureWords(action.kind, outcome));
}

const DONE_WORDS = {
  show: 'noteShown',
  search: 'noteSearched',
  edit: 'noteSaved',
  delete: 'noteDeleted',
  undo: 'noteUndone',
  redo: 'noteRedone',
  copy: 'noteCopied',
} as const;
