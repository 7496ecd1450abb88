import type { Mark } from '../marks/mark.ts';
import type { Source } from './source.ts';

/** A paragraph of a quotation set apart: all of it as one mark where it stands in none, and who says it. */
export type SetApart = { readonly mark: Mark | null; readonly source: Source };
