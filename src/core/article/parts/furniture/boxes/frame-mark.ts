import type { FRAME_WORDS } from '../../../words/elements/frame-words.ts';

/** What an element holds that is none of the article's running text. */
export type FrameKind = keyof typeof FRAME_WORDS | 'footer' | 'form' | 'figure' | 'other-article';

/** What an element holds, and the tag or name that says so. */
export type FrameMark = { readonly kind: FrameKind; readonly evidence: string };
