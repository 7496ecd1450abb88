/**
 * What may go wrong with the store, as data.
 *
 *     { kind: 'store-closed', why: 'newer-version' }
 */
export type StoreFailure =
  /**
   * The database cannot be opened. `unavailable`: the browser keeps none (a private window, a damaged profile);
   * `blocked`: a page with an older version of ours holds it; `newer-version`: a newer version of ours has rebuilt it.
   */
  | { readonly kind: 'store-closed'; readonly why: 'unavailable' | 'blocked' | 'newer-version' }
  /** The disk or the browser's share of it is full. Nothing was written. */
  | { readonly kind: 'store-full' }
  /** What the request names is not there: it was never kept, or has been deleted for good. */
  | { readonly kind: 'note-gone' }
  /** The request contradicts itself or what is kept. Nothing was written. */
  | { readonly kind: 'refused'; readonly why: string }
  /** A row that the request needs is not as we write it. It was left as it is. */
  | { readonly kind: 'damaged'; readonly row: DamagedRow }
  /** A fault of ours. */
  | { readonly kind: 'internal'; readonly error: unknown };

/** A row that cannot be understood. It stays in the database as it is, so that a later version may read it. */
export type DamagedRow = {
  readonly table: 'articles' | 'addresses' | 'notes' | 'changes' | 'drafts' | 'corrections';
  /** The row's primary key. */
  readonly key: string | number;
  /** What is wrong with it, for a report: `passage.anchor: Invalid type …`. */
  readonly issue: string;
};

/** An answer of the store. Its shape is that of an `Envelope`, with more to say about failures. */
export type StoreResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailure };
