import type { Translate } from '../src/locales/translate.ts';
import { listFailureWords } from '../src/ui/notes/list-failure-words.ts';
import { isUnlisted } from './notes/state/notes-state.ts';
import { noteActionWords } from './notes/words/note-action-words.ts';
import type { Jump, PopupState, ReadyState } from './popup-state.ts';
import { quoteEntries } from './quotes/quote-entries.ts';
import { FAILURE_WORDS } from './views/words/failure-words.ts';
import { jumpFailureWords } from './views/words/jump-failure-words.ts';
import { noArticleAdvice } from './views/words/no-article-advice.ts';

/**
 * What a screen reader is told of the state, each time that it changes.
 *
 *     announcement({ kind: 'reading' }, t)   // 'Reading the page…'
 */
export function announcement(state: PopupState, t: Translate): string {
  if (state.notes.last !== null) return noteActionWords(state.notes.last, t);
  switch (state.kind) {
    case 'reading':
      return t('reading');
    case 'failed':
      return sentences(
        t(FAILURE_WORDS[state.failure].title),
        t(FAILURE_WORDS[state.failure].advice),
        notesKept(state, t),
      );
    case 'no-article':
      return sentences(t('noArticleTitle'), t(noArticleAdvice(state.notes)), notesKept(state, t));
    case 'ready':
      return state.jump === null ? foundWords(state, t) : jumpWords(state, state.jump, t);
  }
}

function sentences(title: string, advice: string, notes: readonly string[]): string {
  return [`${title}.`, advice, ...notes].join(' ');
}

function notesKept({ notes: { list, failure } }: PopupState, t: Translate): readonly string[] {
  if (list === null && failure !== null) return [t(listFailureWords(failure))];
  const count = list?.notes.length ?? 0;
  return count === 0 ? [] : [t.count('notesKept', count)];
}

function foundWords(state: ReadyState, t: Translate): string {
  const { page } = state;
  const actors = page.analysis.actors.filter(({ mentions }) => mentions.length > 0).length;
  const notes = notesKept(state, t);
  const found = [
    t.count('quotesFound', quoteEntries(page.article, page.analysis).length),
    t.count('actorsFound', actors),
  ];
  const list = new Intl.ListFormat(t.language, { type: 'unit' });
  // Why there is no telling of notes is a sentence, and no part of the list.
  return isUnlisted(state.notes) ? [...notes, list.format(found)].join(' ') : list.format([...notes, ...found]);
}

/** Silent while a jump is under way, so that the same words after the next jump are a change and are said again. */
function jumpWords({ page }: ReadyState, { target, outcome }: Jump, t: Translate): string {
  if (outcome === 'asked') return '';
  if (outcome !== 'shown') return t(jumpFailureWords(outcome));
  if (target.kind === 'quote') return t('quoteShown');
  const total = page.analysis.actors.find((actor) => actor.id === target.actor)?.mentions.length ?? 0;
  return t('mentionShown', { position: String(target.index + 1), total: String(total) });
}
