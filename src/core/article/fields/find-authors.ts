import { fold } from '../../text/fold.ts';
import type { Layout } from '../layout.ts';
import type { PageFacts } from './page-facts.ts';
import { splitNames } from './split-names.ts';

/**
 * Finds who wrote the article: the structured data's people, else those a link or the byline names, else the metas'.
 * Structured data often names the outlet instead of the person: what is the outlet's name is no author.
 */
export function findAuthors(layout: Layout, facts: PageFacts, siteName: string | null, near: Near): readonly string[] {
  const sites = [
    siteName,
    facts.linked?.publisher,
    facts.meta('application-name'),
    facts.meta('og:site_name'),
    hostOf(near.url),
  ];
  const isSite = siteTest(sites.flatMap((name) => (name ? [name] : [])));
  const sources = [
    () => facts.linked?.authors.flatMap((author) => splitNames(author.name)) ?? [],
    () => linkedNames(layout, near),
    () => facts.metas('author').flatMap(splitNames),
    () => bylineNames(layout, near),
    () => facts.metas('article:author').flatMap(splitNames),
  ];
  for (const source of sources) {
    const names = [...new Set(source())].filter((name) => !isSite(name));
    if (names.length > 0) return names;
  }
  return [];
}

/** The blocks that a byline may stand in: from a little before the headline to a little into the text. */
export type Near = { readonly url: string; readonly from: number; readonly to: number };

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/u.exec(url)?.[1] ?? '';
}

/** Whether a name is the outlet's: the same letters, or one within the other. */
function siteTest(sites: readonly string[]): (name: string) => boolean {
  const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const known = sites.map(bare).filter((name) => name.length > 1);
  return (name) => {
    const own = bare(name);
    return known.some(
      (site) =>
        site === own ||
        (own.length >= 3 && site.includes(own) && !name.includes(' ')) ||
        (site.length >= 4 && own.startsWith(site)),
    );
  };
}

/** Names in links and elements that are marked up as the author's. */
function linkedNames({ outline }: Layout, { from, to }: Near): readonly string[] {
  return outline.blocks.slice(Math.max(0, from), to).flatMap((block) => {
    const around = [block.frame, outline.frames[block.frame]?.parent ?? block.frame].map(
      (index) => outline.frames[index],
    );
    const isMarked = around.some(
      (frame) => frame?.rel?.includes('author') || /^author|^name$/u.test(frame?.itemprop ?? ''),
    );
    return isMarked && block.text.length < 80 ? splitNames(block.text).filter(isFullName) : [];
  });
}

/** Names in elements called bylines. */
function bylineNames({ outline, marks }: Layout, { from, to }: Near): readonly string[] {
  return outline.blocks.slice(Math.max(0, from), to).flatMap((block) => {
    const isByline = marks[block.frame]?.kind === 'byline' || /^(?:by|von|par|por)\s+\p{Lu}/iu.test(block.text);
    return isByline && block.text.length < 100 ? splitNames(block.text).filter(isFullName) : [];
  });
}

/** `Ada Byron`, `Dr. Ada van Byron`; not `Senior reporter`, `Ada`. */
function isFullName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:de|da|del|di|van|von|der|den|la|le|al|bin|ter|zu|y|\p{Lu}[\p{L}.'’-]*))*\s+\p{Lu}[\p{L}.'’-]+$/u.test(
    name,
  );
}
