import type { MarkdownInline } from './markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';

/**
 * A comment as one line without its marks, for where there is no room for more.
 *
 *     plainMarkdown('Ask **her**:\n- lanes')   // 'Ask her: lanes'
 */
export function plainMarkdown(text: string): string {
  return parseMarkdown(text)
    .flatMap((block) => {
      if (block.kind === 'code') return block.text;
      return block.kind === 'list' ? block.items.map(wordsOf) : wordsOf(block.inlines);
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOf(inlines: readonly MarkdownInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return ' ';
      return 'inlines' in inline ? wordsOf(inline.inlines) : inline.text;
    })
    .join('');
}
