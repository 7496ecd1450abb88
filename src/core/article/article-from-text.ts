import type { Article, Block } from './article.ts';

/**
 * Takes a plain text for an article: paragraphs separated by a blank line. The text stays as given.
 *
 *     articleFromText('We won.\n\n“Twice,” said Ada.').blocks.length   // 2
 *
 * @param lang BCP 47; English unless told.
 */
export function articleFromText(text: string, lang = 'en'): Article {
  return {
    kind: 'article',
    key: '',
    url: '',
    lang,
    siteName: null,
    section: null,
    headline: null,
    authors: [],
    published: null,
    modified: null,
    lede: null,
    blocks: paragraphsOf(text),
    text,
    furniture: [],
  };
}

function paragraphsOf(text: string): Block[] {
  const breaks = Array.from(text.matchAll(/\n\s*\n/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const starts = [0, ...breaks.map((gap) => gap.end)];
  const ends = [...breaks.map((gap) => gap.start), text.trimEnd().length];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? start;
    return end > start ? [{ kind: 'paragraph', start, end }] : [];
  });
}
