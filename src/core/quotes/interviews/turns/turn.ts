import type { Span } from '../../../text/span.ts';

/**
 * What is said in one paragraph of an interview, and who says it: whom its label names, whoever asks, or the guest. Where a
 * label is one letter, whoever asks more is the one who asks, or whoever begins.
 */
export type Turn = { readonly said: Span; readonly by: 'label' | 'asker' | 'guest' };
