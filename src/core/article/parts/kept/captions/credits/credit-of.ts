import type { Span } from '../../../../../text/span.ts';
import type { PageBlock } from '../../../../page-outline.ts';
import { labelStart } from './label-start.ts';
import { matchCredit } from './match-credit.ts';

/**
 * Who made a picture, as its caption says it at the end; elements that stand side by side may have no space between them.
 *
 *     <span>Ada at the harbour</span><span>Photo: Karl Benz</span>   → Photo: Karl Benz
 *     <p>Ada at the harbour. Photo: Karl Benz</p>                    → the same
 */
export function creditOf({ text, seams }: Pick<PageBlock, 'text' | 'seams'>): Span | null {
  const credit = matchCredit(text);
  if (credit !== null) return credit;
  const start = seams.at(-1) ?? 0;
  return start > 0 && labelStart(text.slice(start)) === 0 ? { start, end: text.length } : null;
}
