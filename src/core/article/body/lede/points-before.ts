import { matchWrittenDate } from '../../fields/dates/match-written-date.ts';
import { isWithin } from '../../layout/is-within.ts';
import type { Layout } from '../../layout.ts';
import type { Body } from '../find-body.ts';
import { textWeight } from '../prose-weight.ts';
import { candidatesIn } from './candidates-in.ts';
import { listAround } from './list-around.ts';

/** The weight of the shortest point that is more than a label. */
const SHORTEST = 25;

/**
 * The points of a list before the text's container that sum it up, though they end without a full stop: two at least, each of many
 * words and without a date.
 *
 *     <h1>…</h1> <ul><li>Ships may leave again from Friday noon</li><li>The north quay stays shut</li></ul> <p>…   → both
 *     <h1>…</h1> <ul><li>Harbours</li><li>Published 6 March 2026</li></ul> <p>…                                   → none
 */
export function pointsBefore(layout: Layout, body: Body, start: number): readonly number[] {
  // Few pages have any, and are spared the rest.
  if (!hasList(layout, start, body.first)) return [];
  const lists = new Map<number, number[]>();
  for (const index of candidatesIn(layout, body, start, 'named')) {
    const list = listAround(layout, index);
    if (list === null || isWithin(layout, list, body.frame)) continue;
    if (!isPoint(layout.outline.blocks[index]?.text ?? '')) continue;
    const points = lists.get(list);
    if (points) points.push(index);
    else lists.set(list, [index]);
  }
  return [...lists.values()].find(({ length }) => length > 1) ?? [];
}

function hasList(layout: Layout, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if ((layout.outline.blocks[index]?.text.length ?? 0) >= FEWEST_LETTERS && listAround(layout, index) !== null)
      return true;
  return false;
}

/** Fewer letters of any script are no point. */
const FEWEST_LETTERS = 10;

function isPoint(text: string): boolean {
  return textWeight(text) >= SHORTEST && text.includes(' ') && matchWrittenDate(text) === null;
}
