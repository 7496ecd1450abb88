import type { Quote } from '../../../src/core/quotes/quote.ts';
import type { AnalysedReading } from '../../reading/keep-reading.ts';
import type { NewNote } from '../change-kept.ts';
import type { KeptNotes } from '../keep-notes.ts';
import { composeNote } from './compose-note.ts';
import { describePassage } from './describe-passage.ts';
import { describeSaid } from './describe-said.ts';

/**
 * Composes what is kept of a quote: its words, and who said them; `null` if the page was not read yet.
 *
 *     composeQuote(notes, analysed, quote)?.note.kind   // 'quote'
 */
export function composeQuote(
  notes: Pick<KeptNotes, 'page'>,
  { reading, analysis }: AnalysedReading,
  quote: Quote,
): NewNote | null {
  const page = notes.page();
  if (page === null || analysis === null) return null;
  const passage = describePassage(page.texts.article, 'article', quote);
  return composeNote(page.met, passage, describeSaid(reading.article, analysis, quote));
}
