import type { Article, BlockKind } from '../article/article.ts';
import { findTokens, type Token } from '../text/find-tokens.ts';

/** Blocks that name the writer, the date or the picture's owner, not those whom the article is about. */
const NO_NEWS: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'date', 'credit']);

/**
 * Splits the blocks in which names are sought into lines, and these into tokens: no name goes over the end of a line.
 */
export function findLines(article: Article): Token[][] {
  return article.blocks
    .filter((block) => !NO_NEWS.has(block.kind))
    .flatMap((block) => splitLines(findTokens(article.text, block.start, block.end), article.text));
}

function splitLines(tokens: readonly Token[], text: string): Token[][] {
  const lines: Token[][] = [];
  let end = -1;
  for (const token of tokens) {
    const line = lines.at(-1);
    if (line === undefined || text.slice(end, token.start).includes('\n')) lines.push([token]);
    else line.push(token);
    end = token.end;
  }
  return lines;
}
