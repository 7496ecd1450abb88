import { trashedBefore } from '../../core/notes/trashed-until.ts';

/**
 * Makes the function that deletes for good what has lain in the trash for its 30 days. It may be called at every start
 * and after every change, since a browser may run for months: it does so once an hour at most.
 *
 *     const sweep = trashSweeper((before) => emptyTrash(database, before), () => new Date());
 *     sweep();
 */
export function trashSweeper(empty: (before: string) => Promise<unknown>, now: () => Date): () => void {
  let swept = Number.NEGATIVE_INFINITY;
  return () => {
    const time = now();
    if (time.getTime() - swept < HOUR_MS) return;
    swept = time.getTime();
    void empty(trashedBefore(time.toISOString()));
  };
}

const HOUR_MS = 3_600_000;
