import type { MessageKey } from '../../src/locales/translate.ts';
import { isUnlisted, type NotesState } from '../notes/state/notes-state.ts';

/**
 * What is advised where there is no article: to keep notes all the same, if there is a place for them.
 *
 *     noArticleAdvice({ ...NO_NOTES, failure: 'store-closed' })   // 'noArticleClosedAdvice'
 */
export function noArticleAdvice(notes: NotesState): MessageKey & `noArticle${string}Advice` {
  return isUnlisted(notes) ? 'noArticleClosedAdvice' : 'noArticleAdvice';
}
