import type { PageBlock, PageLink } from '../../core/article/page-outline.ts';
import type { OpenElement } from './open-element.ts';
import { NOTED_LETTERS, type TextPlace, type TextRun } from './text-run.ts';

/**
 * Where within a short run its elements meet, and which of its stretches are links. Most runs are the text of one
 * element without a link, and cost nothing.
 *
 *     By <a href="/people/ada">Ada Byron</a>   → a seam at 3, a link from 3 to 12
 */
export function placesIn({ text, places, linked }: TextRun): Pick<PageBlock, 'seams' | 'links'> {
  if (text.length > NOTED_LETTERS || (linked === 0 && places.length < 2)) return NONE;
  if (places.length === 1) return { seams: NONE.seams, links: linkAround(places[0]?.open ?? null, text.length) };
  return { seams: places.slice(1).map(({ start }) => start), links: linked === 0 ? NONE.links : linksAt(places, text) };
}

const NONE: Pick<PageBlock, 'seams' | 'links'> = { seams: [], links: [] };

/** A whole run that is one link, as most linked ones are: menus and teasers have many of them. */
function linkAround(open: OpenElement | null, end: number): readonly PageLink[] {
  const anchor = open === null || !open.manner.inLink ? null : anchorAround(open);
  return anchor === null ? NONE.links : [linkTo(anchor, 0, end)];
}

function linkTo(anchor: Element, start: number, end: number): PageLink {
  return { start, end, href: anchor.getAttribute('href') ?? '', rel: anchor.getAttribute('rel') };
}

function linksAt(places: readonly TextPlace[], text: string): readonly PageLink[] {
  const links: PageLink[] = [];
  let last: Element | null = null;
  for (const [index, { start, open }] of places.entries()) {
    const anchor = open.manner.inLink ? anchorAround(open) : null;
    const end = start + text.slice(start, places[index + 1]?.start ?? text.length).trimEnd().length;
    const before = links.at(-1);
    if (anchor !== null && anchor === last && before) links[links.length - 1] = { ...before, end };
    else if (anchor !== null) links.push(linkTo(anchor, start, end));
    last = anchor;
  }
  return links;
}

function anchorAround(open: OpenElement): Element | null {
  let at: OpenElement | null = open;
  while (at !== null && at.tag !== 'a') at = at.parent;
  return at?.element ?? null;
}
