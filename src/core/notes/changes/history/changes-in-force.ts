import type { RequestId } from '../../ids.ts';
import type { ChangeRecord } from '../change-record.ts';

/**
 * The requests whose change to a note has not been taken back. An undo that was itself undone counts no more.
 *
 *     create, edit, undo of edit                      → create, the undo
 *     create, edit, undo of edit, undo of the undo    → create, edit, the second undo
 *
 * @param records of one note, oldest first
 */
export function changesInForce(records: readonly ChangeRecord[]): ReadonlySet<RequestId> {
  const inForce = new Set<RequestId>();
  const takenBack = new Set<RequestId>();
  // From the newest back: whatever undoes a change comes after it, so its own fate is known by then.
  for (const { request, undoes } of records.toReversed()) {
    if (takenBack.has(request)) continue;
    inForce.add(request);
    if (undoes !== null) takenBack.add(undoes);
  }
  return inForce;
}
