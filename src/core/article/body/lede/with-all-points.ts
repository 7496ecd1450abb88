import type { Layout } from '../../layout.ts';
import type { Body } from '../find-body.ts';
import { candidatesIn } from './candidates-in.ts';
import { isCalledPoint } from './is-called-point.ts';
import { listAround } from './list-around.ts';

/**
 * What was found to be a standfirst, with all points of its list and of those that are called so, the short ones too.
 *
 *     <p class="dek">…</p> <ul class="summary"><li>The harbour is open.</li></ul>, and the first was found   → both
 */
export function withAllPoints(layout: Layout, body: Body, start: number, found: readonly number[]): readonly number[] {
  const lists = new Set(found.map((index) => listAround(layout, index)));
  lists.delete(null);
  const isOfThem = (index: number) => {
    const list = listAround(layout, index);
    return list !== null && (lists.has(list) || isCalledPoint(layout, index));
  };
  return candidatesIn(layout, body, start, 'named').filter((index) => found.includes(index) || isOfThem(index));
}
