import type { PageFacts } from './page-facts.ts';

/**
 * The outlet's name: what the page calls its site, else its publisher, else the end of its title. A bare address is only
 * a name where the publisher has no better one.
 */
export function findSiteName({ meta, linked, head }: PageFacts): string | null {
  const site = meta('og:site_name');
  const publisher = linked?.publisher ?? null;
  if (site !== null && publisher !== null && isHost(site) && !isHost(publisher)) return publisher;
  return site ?? publisher ?? meta('application-name') ?? lastPart(head.title);
}

/** All in small letters, a domain at its end, and maybe the scheme before it: `www.coast.example`. */
function isHost(name: string): boolean {
  return /^(?:https?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/?$/.test(name);
}

/** `"Harbour reopens | The Coast Daily"` → The Coast Daily; a title in one part names no site. */
function lastPart(title: string): string | null {
  const parts = title.split(/\s+[|–—·•-]\s+/);
  const last = parts.at(-1)?.trim() ?? '';
  return parts.length > 1 && last !== '' && last.length <= 40 ? last : null;
}
