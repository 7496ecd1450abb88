import type { Name } from '../name.ts';

/** What hands names on, mended in one respect, in the text's order. */
export type Tidying = (text: string, names: readonly Name[]) => readonly Name[];
