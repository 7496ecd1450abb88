/**
 * The Markdown of comments, as a tree: a small part of CommonMark, and no HTML at all. What is not understood stays the
 * text that it is.
 *
 *     parseMarkdown('Ask **her**')
 *     // [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Ask ' }, { kind: 'strong', inlines: […] }] }]
 */
export type MarkdownBlock =
  | { readonly kind: 'paragraph' | 'heading' | 'quote'; readonly inlines: readonly MarkdownInline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly MarkdownInline[])[] }
  | { readonly kind: 'code'; readonly text: string };

/** What stands within a block. */
export type MarkdownInline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly inlines: readonly MarkdownInline[] }
  /** `href` begins with `http:`, `https:` or `mailto:`, whatever was written. */
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | { readonly kind: 'break' };
