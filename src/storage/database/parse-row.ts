import * as v from 'valibot';
import { StoreError } from './store-error.ts';
import type { DamagedRow } from './store-failure.ts';

/** What a table holds, and how its rows are checked. */
export type RowKind<T> = {
  readonly table: DamagedRow['table'];
  /** The field with the primary key. */
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
};

/** Rows that were understood, and those that were not. */
export type ParsedRows<T> = { readonly values: readonly T[]; readonly damaged: readonly DamagedRow[] };

/**
 * Checks rows from the database. A damaged one is left out and reported; it stays where it is.
 *
 *     parseRows(NOTE_ROWS, await database.notes.toArray())   // { values: [note, note], damaged: [] }
 */
export function parseRows<T>(kind: RowKind<T>, rows: readonly unknown[]): ParsedRows<T> {
  const values: T[] = [];
  const damaged: DamagedRow[] = [];
  for (const row of rows) {
    const parsed = v.safeParse(kind.schema, row);
    if (parsed.success) values.push(parsed.output);
    else damaged.push({ table: kind.table, key: keyOf(kind, row), issue: sentenceOf(parsed.issues[0]) });
  }
  return { values, damaged };
}

/**
 * Checks rows that a request cannot do without: a damaged one ends it with the failure `damaged`.
 *
 *     requireRows(NOTE_ROWS, [row])   // [note], or throws a StoreError
 */
export function requireRows<T>(kind: RowKind<T>, rows: readonly unknown[]): readonly T[] {
  const { values, damaged } = parseRows(kind, rows);
  const [row] = damaged;
  if (row) throw new StoreError({ kind: 'damaged', row });
  return values;
}

function keyOf({ key }: RowKind<unknown>, row: unknown): string | number {
  const parsed = v.safeParse(v.object({ [key]: v.union([v.string(), v.number()]) }), row);
  return (parsed.success ? parsed.output[key] : null) ?? '?';
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the row'}: ${issue.message}`;
}
