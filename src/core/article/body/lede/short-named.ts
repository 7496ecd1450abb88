import { endsSentence } from '../../../text/ends-sentence.ts';
import { holderTag } from '../../holder-tag.ts';
import type { Layout } from '../../layout.ts';
import { parentOf } from '../../parent-of.ts';
import { LEDE_WORDS } from '../../words/elements/lede-words.ts';
import type { Body } from '../find-body.ts';
import { candidatesIn } from './candidates-in.ts';
import { isCalledLede } from './is-called-lede.ts';
import { isCalledPoint } from './is-called-point.ts';
import { listAround } from './list-around.ts';

/**
 * A few words without a full stop, alone or as points in an element called so; dates and counts stand in such, too.
 *
 *     <p class="dek">First ships have left the quay</p>                      → it
 *     <p class="dek">2 minutes, 14 photos</p>                                → null
 *     <div class="lead"><p>Ships may leave.</p> <p>Not all will.</p></div>   → both
 */
export function shortNamed(
  layout: Layout,
  body: Body,
  start: number,
  isNew: (index: number) => boolean,
): ReadonlyMap<number, string> | null {
  const named = candidatesIn(layout, body, start, 'named').filter(
    (index) =>
      isNew(index) &&
      ((isCalledLede(layout, index) && !isBesideText(layout, body, index)) ||
        (isCalledPoint(layout, index) && listAround(layout, index) !== null)) &&
      !/\d/.test(layout.outline.blocks[index]?.text ?? ''),
  );
  const isOne =
    named.length === 1 || named.every((index) => isCalledPoint(layout, index)) || areLinesOfOne(layout, named);
  return named.length === 0 || !isOne ? null : new Map(named.map((index) => [index, 'short, named so']));
}

/** Short sentences side by side, in one box that is called a standfirst itself. */
function areLinesOfOne(layout: Layout, named: readonly number[]): boolean {
  const { frames, blocks } = layout.outline;
  const boxes = new Set(named.map((index) => parentOf(layout, index)));
  const [box = 0] = boxes;
  const isCalledSo = frames[box]?.words.some((word) => LEDE_WORDS.has(word)) ?? false;
  return boxes.size === 1 && isCalledSo && named.every((index) => endsSentence(blocks[index]?.text ?? ''));
}

/** Beside another paragraph of running text. */
function isBesideText(layout: Layout, body: Body, index: number): boolean {
  return (
    holderTag(layout, index) === 'p' &&
    [...body.core, index + 1, index - 1].some(
      (other) =>
        other !== index &&
        holderTag(layout, other) === 'p' &&
        (layout.prose[other] ?? 0) > 0 &&
        parentOf(layout, other) === parentOf(layout, index),
    )
  );
}
