import { fold } from '../../text/fold.ts';
import type { Layout } from '../layout.ts';
import type { Frame, PageBlock, PageOutline } from '../page-outline.ts';
import { BYLINE_LEADS } from '../words/byline-leads.ts';
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
function linkedNames({ outline }: Layout, near: Near): readonly string[] {
  return blocksNear(outline, near).flatMap((block) => {
    const isMarked = framesAround(outline.frames, block.frame).some(
      ({ rel, itemprop }) => rel?.includes('author') || itemprop?.startsWith('author'),
    );
    return isMarked && block.text.length < LONGEST_BYLINE ? splitNames(block.text).filter(isFullName) : [];
  });
}

/** Names behind a word such as “By”, and in elements called bylines or dates. */
function bylineNames({ outline, marks }: Layout, near: Near): readonly string[] {
  return blocksNear(outline, near).flatMap((block) => {
    const kind = marks[block.frame]?.kind;
    const isLine = kind === 'byline' || kind === 'author' || kind === 'date';
    const pieces = block.text.split(/\s*[|•·]\s*/u).filter((piece) => isLine || BYLINE_LEADS.test(piece));
    return block.text.length < LONGEST_BYLINE ? pieces.flatMap(splitNames).filter(isFullName) : [];
  });
}

const LONGEST_BYLINE = 120;

function blocksNear({ blocks }: PageOutline, { from, to }: Near): readonly PageBlock[] {
  return blocks.slice(Math.max(0, from), to);
}

/** The innermost frame around a text and the two around that. */
function framesAround(frames: readonly Frame[], inner: number): readonly Frame[] {
  const parent = frames[inner]?.parent ?? inner;
  const around = [frames[inner], frames[parent], frames[frames[parent]?.parent ?? parent]];
  return around.flatMap((frame) => (frame ? [frame] : []));
}

/** `Ada Byron`, `Dr. Ada van Byron`; not `Senior reporter`, `Ada`. */
function isFullName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:de|da|del|di|van|von|der|den|la|le|al|bin|ter|zu|y|\p{Lu}[\p{L}.'’-]*))*\s+\p{Lu}[\p{L}.'’-]+$/u.test(
    name,
  );
}
