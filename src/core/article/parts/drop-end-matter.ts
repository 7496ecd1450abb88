import { furniture, type Part } from './part.ts';
import type { Story } from './story.ts';

type NamedBlock = { readonly index: number; readonly part: Part };

/** Drops headings and lists that no running text follows: they head or fill a box after the article. */
export function dropEndMatter(_: Story, parts: readonly NamedBlock[]): readonly NamedBlock[] {
  const last = parts.findLastIndex(({ part }) => part.kind === 'paragraph' || part.kind === 'quote');
  return parts.map((named, at) =>
    at > last && named.part.is === 'article' && (named.part.kind === 'subhead' || named.part.kind === 'list-item')
      ? { ...named, part: furniture('end-matter', 'after the last paragraph') }
      : named,
  );
}
