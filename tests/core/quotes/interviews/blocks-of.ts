import type { Block } from '../../../../src/core/article/article.ts';

/** An article's text of some paragraphs, and a block for each; a heading's begins with “# ”, a point's with “* ”. */
export function blocksOf(paragraphs: readonly string[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    const end = start + paragraph.length;
    const kind = paragraph.startsWith('# ') ? 'subhead' : paragraph.startsWith('* ') ? 'list-item' : 'paragraph';
    blocks.push({ kind, start: kind === 'paragraph' ? start : start + 2, end });
    start = end + 2;
  }
  return { text: paragraphs.join('\n\n'), blocks };
}
