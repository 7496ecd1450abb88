import { holderTag } from '../../holder-tag.ts';
import type { Layout } from '../../layout.ts';
import { parentOf } from '../../parent-of.ts';
import type { Body } from '../find-body.ts';
import { candidatesIn } from './candidates-in.ts';
import { isCalledLede } from './is-called-lede.ts';
import { isCalledPoint } from './is-called-point.ts';
import { listAround } from './list-around.ts';

/**
 * A few words without a full stop, alone or as points in an element called so; dates and counts stand in such, too.
 *
 *     <p class="dek">First ships have left the quay</p>   → it
 *     <p class="dek">2 minutes, 14 photos</p>             → null
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
  const isOne = named.length === 1 || named.every((index) => isCalledPoint(layout, index));
  return named.length === 0 || !isOne ? null : new Map(named.map((index) => [index, 'short, named so']));
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
