import type { Span } from '../../text/span.ts';
import type { Form } from './form.ts';

/** Names of one kind in text order, and the form of each. */
export type Named = { readonly text: string; readonly mentions: readonly Span[]; readonly formOf: readonly Form[] };
