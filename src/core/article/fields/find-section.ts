import type { PageFacts } from './page-facts.ts';

/**
 * Finds the part of the outlet that an article stands in: what its structured data calls its section, else Open Graph.
 * An address is none: `https://news.example/politics` names no section.
 *
 *     {"@type": "NewsArticle", "articleSection": ["Politics", "Europe"]}   → Politics
 *     <meta property="article:section" content="Politics">                 → Politics
 */
export function findSection({ linked, meta }: PageFacts): string | null {
  const section = linked?.section ?? meta('article:section', 'articlesection');
  return section === null || /^(?:https?:)?\//.test(section) ? null : section;
}
