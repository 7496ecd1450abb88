import type { RequestId } from '../../ids.ts';
import type { ChangeRecord } from '../change-record.ts';

/** What the buttons *Undo* and *Redo* would do; `null`: nothing. */
export type UndoSteps = { readonly undo: UndoStep | null; readonly redo: UndoStep | null };

/** The request to take back, and the kind of the reader's own change that this undoes or redoes: “Redo: delete”. */
export type UndoStep = { readonly request: RequestId; readonly kind: ChangeRecord['kind'] };

/**
 * Finds the next steps of undo and redo, as editors do: a new change ends what could be redone.
 *
 *     create, edit                     → undo: edit,   redo: none
 *     create, edit, undo of edit       → undo: create, redo: the undo
 *     …, delete                        → undo: delete, redo: none
 *
 * @param records of one note, or of an article's notes together, oldest first
 */
export function undoSteps(records: readonly ChangeRecord[]): UndoSteps {
  const origins = new Map<RequestId, Origin>();
  // Both by the reader's own change, in the order in which they would be taken from the end.
  const done = new Map<RequestId, UndoStep>();
  const undone = new Map<RequestId, UndoStep>();
  for (const record of records) {
    const origin = originOf(record, origins);
    if (!origin || origins.has(record.request)) continue;
    origins.set(record.request, origin);
    const step = { request: record.request, kind: origin.kind };
    if (record.undoes === null) undone.clear();
    if (origin.isDone) {
      undone.delete(origin.request);
      done.set(origin.request, { ...step, request: origin.request });
    } else {
      done.delete(origin.request);
      undone.set(origin.request, step);
    }
  }
  return { undo: lastOf(done), redo: lastOf(undone) };
}

/** The reader's own change behind a chain of undos, and whether it is done at the end of the chain. */
type Origin = UndoStep & { readonly isDone: boolean };

/** `null` if the request changed nothing, or if what it undoes is no longer known. */
function originOf(record: ChangeRecord, origins: ReadonlyMap<RequestId, Origin>): Origin | null {
  const { request, kind, undoes, before } = record;
  if (undoes === null) {
    const changedNothing = before !== null && Object.keys(before).length === 0;
    return changedNothing ? null : { request, kind, isDone: true };
  }
  const undone = origins.get(undoes);
  return undone ? { ...undone, isDone: !undone.isDone } : null;
}

function lastOf(steps: ReadonlyMap<RequestId, UndoStep>): UndoStep | null {
  return [...steps.values()].at(-1) ?? null;
}
