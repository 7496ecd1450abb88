/** What a page's structured data (JSON-LD) says about an article, checked in form and not yet believed. */
export type LinkedArticle = {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly authors: readonly LinkedAuthor[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly lang: string | null;
  readonly urls: readonly string[];
};

/** An author as the structured data names one; `url` is a page about them. */
export type LinkedAuthor = { readonly name: string; readonly isPerson: boolean | null; readonly url: string | null };
