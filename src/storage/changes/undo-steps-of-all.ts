import { type UndoSteps, undoSteps } from '../../core/notes/changes/history/undo-steps.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { CHANGE_ROWS, type ChangeRow } from '../database/rows.ts';
import type { StoreResult } from '../database/store-failure.ts';

/**
 * What *Undo* and *Redo* would do over all articles, from the newest requests. Of a request one record stands for all:
 * an import has as many as it has notes.
 *
 *     await undoStepsOfAll(database)   // { ok: true, value: { undo: { request, kind: 'import' }, redo: null } }
 */
export async function undoStepsOfAll(database: Database): Promise<StoreResult<UndoSteps>> {
  return attempt(database, async () => {
    const { dexie, changes } = database;
    return dexie.transaction('r', [changes], async () => {
      // A watcher hears of new rows behind the first, wherever they come; of the newest few alone it would not.
      const [oldest] = await changes.where('sequence').above(0).limit(1).toArray();
      if (oldest === undefined) return { undo: null, redo: null };
      const newest: ChangeRow[] = [];
      let below = Number.POSITIVE_INFINITY;
      while (newest.length < STEPS) {
        const row = await lastBelow(database, below);
        if (row === null) break;
        newest.push(row);
        below = await firstSequence(database, row);
      }
      return undoSteps(newest.toReversed());
    });
  });
}

/** So many requests back one can go. */
const STEPS = 50;

/** Damaged rows are passed over. */
async function lastBelow({ changes }: Database, sequence: number): Promise<ChangeRow | null> {
  let below = sequence;
  for (;;) {
    const key = await changes.where('sequence').below(below).reverse().limit(1).primaryKeys();
    const [last] = key;
    if (last === undefined) return null;
    const [row] = parseRows(CHANGE_ROWS, [await changes.get(last)]).values;
    if (row) return row;
    below = last;
  }
}

/** The records of a request stand together, in the order of the commit. */
async function firstSequence({ changes }: Database, row: ChangeRow): Promise<number> {
  const [first] = await changes.where('request').equals(row.request).limit(1).primaryKeys();
  return first ?? row.sequence;
}
