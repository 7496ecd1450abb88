import type { Clause } from './clause.ts';
import type { Frame } from './frame.ts';

/** A paragraph read: its units, and who does what in it, in text order of the verbs. */
export type Paragraph = { readonly frame: Frame; readonly clauses: readonly Clause[] };
