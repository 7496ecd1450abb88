import { isUnlisted, type NotesState } from '../../notes/state/notes-state.ts';

/**
 * What is advised where there is no article: to keep notes all the same, if there is a place for them.
 *
 *     noArticleAdvice({ ...NO_NOTES, failure: 'store-closed' })   // 'noArticleClosedAdvice'
 */
export function noArticleAdvice(notes: NotesState): 'noArticleAdvice' | 'noArticleClosedAdvice' {
  return isUnlisted(notes) ? 'noArticleClosedAdvice' : 'noArticleAdvice';
}
