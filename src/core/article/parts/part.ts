import type { BlockKind } from '../article.ts';
import type { FrameKind } from './furniture/boxes/frame-mark.ts';

/** What is left out of an article. */
export type FurnitureKind =
  | FrameKind
  | 'end-matter'
  | 'end-note'
  | 'notice'
  | 'heading'
  | 'label'
  | 'related'
  | 'repeat'
  | 'sign-off';

/** What a block of the page is, and what made it so. */
export type Part =
  | { readonly is: 'article'; readonly kind: BlockKind; readonly evidence: string; readonly saysWho?: true }
  | { readonly is: 'furniture'; readonly kind: FurnitureKind; readonly evidence: string };

/** A part of the article. */
export function articlePart(kind: BlockKind, evidence: string): Part {
  return { is: 'article', kind, evidence };
}

/** The line that tells who says a quotation set apart, as a part of it. */
export function sourcePart(kind: 'quote' | 'pull-quote', evidence: string): Part {
  return { is: 'article', kind, evidence, saysWho: true };
}

/** A part of the page that is left out. */
export function furniture(kind: FurnitureKind, evidence: string): Part {
  return { is: 'furniture', kind, evidence };
}
