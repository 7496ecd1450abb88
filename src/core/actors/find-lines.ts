import type { Article, BlockKind } from '../article/article.ts';
import { findTokens, type Token } from '../text/tokens/find-tokens.ts';

/** Blocks that name the writer, the date, the picture's owner or the section, not those whom the article is about. */
const NO_NEWS: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'date', 'credit', 'kicker']);

/**
 * Splits the blocks in which names are sought into lines, and these into tokens: no name goes over the end of a line.
 * Whoever made a picture is no news either, where its caption says so, nor where and for whom a text was written.
 */
export function findLines(article: Article): Token[][] {
  const lines: Token[][] = [];
  for (const { kind, start, end, credit, dateline } of article.blocks) {
    if (NO_NEWS.has(kind)) continue;
    addLines(findTokens(article.text, dateline?.end ?? start, credit?.start ?? end), article.text, lines);
    if (credit !== undefined) addLines(findTokens(article.text, credit.end, end), article.text, lines);
  }
  return lines;
}

function addLines(tokens: readonly Token[], text: string, lines: Token[][]): void {
  let line: Token[] = [];
  let lineEnd = -1;
  for (const token of tokens) {
    if (token.start > lineEnd) {
      line = [];
      lines.push(line);
      lineEnd = text.indexOf('\n', token.start);
      if (lineEnd < 0) lineEnd = text.length;
    }
    line.push(token);
  }
}
