import type { Span } from '../../../../../text/span.ts';
import type { PageBlock } from '../../../../page-outline.ts';
import { isOfNames } from './is-of-names.ts';
import { labelStart } from './label-start.ts';
import { matchCredit } from './match-credit.ts';
import { namesSource } from './names-source.ts';

/**
 * Who made a picture, as its caption says it at the end; elements that stand side by side may have no space between them.
 *
 *     <span>Ada at the harbour</span><span>Photo: Karl Benz</span>   → Photo: Karl Benz
 *     <span>Ada at the harbour</span><span>AFP</span>                → AFP
 *     <p>Ada at the harbour. Photo: Karl Benz</p>                    → Photo: Karl Benz
 */
export function creditOf({ text, seams }: Pick<PageBlock, 'text' | 'seams'>): Span | null {
  const credit = matchCredit(text);
  if (credit !== null) return credit;
  const start = seams.at(-1) ?? 0;
  const last = text.slice(start);
  const isCredit = start > 0 && (labelStart(last) === 0 || (isOfNames(last) && namesSource(last)));
  return isCredit ? { start, end: text.length } : null;
}
