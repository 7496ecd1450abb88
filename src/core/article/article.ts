import type { Span } from '../text/span.ts';

/**
 * A news article as plain data: its parts in reading order, and what the page says about it.
 *
 * `text` holds the texts of `blocks` joined by a blank line, so that `text.slice(block.start, block.end)` is the
 * text of a block. Spans everywhere in On Record are UTF-16 code units into `text`.
 */
export type Article = {
  /** `other`: the page is no article (a home page, a listing, a product …). */
  readonly kind: 'article' | 'other';
  /** What identifies the article among others: its canonical address, else its own. */
  readonly key: string;
  readonly url: string;
  /** BCP 47; `und` if the page does not say and it cannot be told. */
  readonly lang: string;
  readonly siteName: string | null;
  /** The part of the outlet that it stands in, as the page calls it: `Politics`. */
  readonly section: string | null;
  readonly headline: string | null;
  /** The people who wrote it; the publisher only where the page declares it as the author and names no person. */
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly published: string | null;
  /** ISO 8601. */
  readonly modified: string | null;
  /** The standfirst. */
  readonly lede: string | null;
  readonly blocks: readonly Block[];
  readonly text: string;
  /** What was left out, and as what; not part of `text`. */
  readonly furniture: readonly Furniture[];
  /** The page is so large that only its beginning was read in the time there is. */
  readonly incomplete?: true;
  /** What decided each field, such as `headline: heading, og:title`; for studying errors. */
  readonly evidence?: FieldEvidence;
};

/** What decided the fields of an article. */
type FieldEvidence = {
  readonly kind: string;
  readonly lang: string;
  readonly headline: string;
  readonly authors: string;
  readonly published: string;
};

/** A part of the article: `text.slice(start, end)`. */
export type Block = Span & {
  readonly kind: BlockKind;
  /** Of a caption: who made the picture, as the caption says it. */
  readonly credit?: Span;
  /** Of the first paragraph or the standfirst: where, when and for whom it was written, up to the dash behind it. */
  readonly dateline?: Span;
  /** A line of its own that tells who says a quotation set apart. */
  readonly saysWho?: true;
  /** What made it one, such as `tag figcaption`; for studying errors. */
  readonly evidence?: string;
};

/** What a block of an article may be. */
export const BLOCK_KINDS = [
  'headline',
  'kicker',
  'lede',
  'byline',
  'date',
  'paragraph',
  'subhead',
  'list-item',
  'quote',
  'pull-quote',
  'preformatted',
  'table',
  'caption',
  'credit',
  'correction',
  'post-head',
] as const;

/** One of the kinds of blocks: `paragraph`. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A part of the page that stands among the article's parts but is none of them, such as a newsletter box. */
export type Furniture = { readonly kind: string; readonly text: string; readonly evidence?: string };
