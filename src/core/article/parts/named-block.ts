import type { Part } from './part.ts';

/** A block of the outline, by its index, and what it was found to be. */
export type NamedBlock = { readonly index: number; readonly part: Part };
