import type { PageFacts } from './page-facts.ts';

/** The outlet's name: what the page calls its site, else its publisher, else the end of its title. */
export function findSiteName({ meta, linked, head }: PageFacts): string | null {
  return meta('og:site_name') ?? linked?.publisher ?? meta('application-name') ?? lastPart(head.title);
}

/** `"Harbour reopens | The Coast Daily"` → The Coast Daily; a title in one part names no site. */
function lastPart(title: string): string | null {
  const parts = title.split(/\s+[|–—·•-]\s+/);
  const last = parts.at(-1)?.trim() ?? '';
  return parts.length > 1 && last !== '' && last.length <= 40 ? last : null;
}
