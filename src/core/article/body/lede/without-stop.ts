import { holderTag } from '../../holder-tag.ts';
import { isWithin } from '../../layout/is-within.ts';
import type { Layout } from '../../layout.ts';
import { matchCredit } from '../../parts/kept/captions/credits/match-credit.ts';
import type { Body } from '../find-body.ts';

/**
 * The only paragraph before the text's container: it may lack its full stop. A date or a count has figures, a caption its
 * credit.
 *
 *     <p>After a week of storm and rising water, ships may leave the quays</p> <div>Text …</div>   → it
 */
export function withoutStop(
  layout: Layout,
  body: Body,
  candidates: readonly number[],
): ReadonlyMap<number, string> | null {
  const { blocks } = layout.outline;
  const outside = candidates.filter(
    (index) => holderTag(layout, index) === 'p' && !isWithin(layout, blocks[index]?.frame ?? 0, body.frame),
  );
  const [only] = outside;
  if (only === undefined || outside.length > 1 || (layout.prose[only] ?? 0) === 0) return null;
  const { text = '' } = blocks[only] ?? {};
  const isOther = /\d/.test(text) || matchCredit(text) !== null;
  return isOther ? null : new Map([[only, 'alone before the text, without a full stop']]);
}
