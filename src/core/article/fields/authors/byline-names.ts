import type { Body } from '../../body/find-body.ts';
import type { Layout } from '../../layout.ts';
import type { Frame, PageBlock, PageLink, PageOutline } from '../../page-outline.ts';
import { frameKind } from '../../parts/furniture/frame-kind.ts';
import { BYLINE_LEADS, LINE_JOINTS, NAME_LEADS } from '../../words/byline-words.ts';
import { AUTHOR_PATHS } from '../../words/path-words.ts';
import { isAgency, isPerson } from './is-person.ts';
import { koreanReporters } from './korean-reporters.ts';
import { splitNames } from './split-names.ts';

/** The blocks that a byline may stand in: from a little before the headline to a little into the text. */
export type Near = { readonly from: number; readonly to: number };

const LONGEST_BYLINE = 120;

/** Where the names are those of photographers and of writers of other articles. */
const NO_PLACE: ReadonlySet<string> = new Set(['caption', 'comments', 'figure', 'related']);

/** Names in links and elements that are marked up as the author's. */
export function linkedNames({ outline }: Layout, near: Near): readonly string[] {
  return blocksNear(outline, near).flatMap((block) => {
    if (block.text.length >= LONGEST_BYLINE) return [];
    const isMarked = framesAround(outline.frames, block.frame).some(
      ({ rel, itemprop }) => rel?.includes('author') || itemprop?.startsWith('author'),
    );
    return isMarked ? namesIn(block) : namesOfLinks(block, ({ rel }) => rel?.includes('author') === true);
  });
}

/**
 * Names behind a word such as “By”; where there is none, links to somebody's page at the outlet, and elements called
 * bylines or dates.
 *
 *     <p>By Ada Byron</p> <p class="author">Karl Benz, reviewer</p>   → Ada Byron
 *     <a href="/people/ada-byron">Ada Byron</a>                       → Ada Byron
 *     <a href="/people/ada-byron">More on this</a>                    → none: no name
 */
export function bylineNames(layout: Layout, near: Near): readonly string[] {
  const blocks = blocksNear(layout.outline, near).filter(
    ({ text, frame }) => text.length < LONGEST_BYLINE && !NO_PLACE.has(layout.marks[frame]?.kind ?? ''),
  );
  const led = blocks.flatMap(ledNames);
  if (led.length > 0) return led;
  const linked = blocks.flatMap((block) => namesOfLinks(block, leadsToAuthor));
  return linked.length > 0 ? linked : blocks.filter((block) => isLine(layout, block)).flatMap(namesIn);
}

/**
 * What stands behind a word such as “By” where no person is named: an organisation, every word in capitals.
 *
 *     <p>By Coast Online, in News</p>      → Coast Online
 *     <p>By noon the harbour was full</p>  → none
 */
export function ledOrganisations({ outline }: Layout, near: Near): readonly string[] {
  const lines = blocksNear(outline, near).flatMap((block) =>
    block.text.length < LONGEST_BYLINE ? atSeams(block).split(LINE_JOINTS) : [],
  );
  return lines.flatMap((line) => {
    const [first = ''] = BYLINE_LEADS.test(line) ? line.replace(NAME_LEADS, '').split('\n') : [];
    return splitNames(first).slice(0, 1).filter(isInCapitals);
  });
}

function isInCapitals(name: string): boolean {
  return name.split(' ').every((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
}

/**
 * The name that a text is signed with: alone, set apart in bold or italics, right at its end.
 *
 *     <p>… stays open.</p> <p><b>Ada Byron</b></p>              → Ada Byron
 *     <p>… stays open.</p> <p><b>More on this story</b></p>     → none: no name
 */
export function signedNames({ outline }: Layout, body: Body | null): readonly string[] {
  if (body === null) return [];
  return outline.blocks.slice(body.last, body.last + 3).flatMap(({ text, bold, italic, linked }) => {
    const isApart = bold === text.length || italic === text.length;
    return isApart && linked === 0 && text.split(' ').length <= 4 && isPerson(text) ? [text] : [];
  });
}

function blocksNear({ blocks }: PageOutline, { from, to }: Near): readonly PageBlock[] {
  return blocks.slice(Math.max(0, from), to);
}

/** Names of the lines in a block that a word leads to: `By Ada Byron`, `Kommentar von Ada Byron`, `Von dpa`. */
function ledNames(block: PageBlock): readonly string[] {
  return atSeams(block)
    .split(LINE_JOINTS)
    .flatMap((line) => {
      const [first = ''] = line.replace(NAME_LEADS, '').split(/[\s,;/]/);
      return BYLINE_LEADS.test(line) || (isAgency(first) && NAME_LEADS.test(line)) ? namesOfLine(line) : [];
    });
}

function namesIn(block: PageBlock): readonly string[] {
  return atSeams(block).split(LINE_JOINTS).flatMap(namesOfLine);
}

/** Where elements meet, names may; but a name may also stand in two of them. */
function namesOfLine(line: string): readonly string[] {
  const korean = koreanReporters(line);
  if (korean.length > 0) return korean;
  const apart = line.split('\n').flatMap(splitNames).filter(isAuthor);
  return apart.length > 0 ? apart : splitNames(line).filter(isAuthor);
}

function isAuthor(name: string): boolean {
  return isPerson(name) || isAgency(name);
}

/** The text of a block with a line break wherever the text of another element begins. */
function atSeams({ text, seams }: PageBlock): string {
  if (seams.length === 0) return text;
  return [0, ...seams].map((seam, index) => text.slice(seam, seams[index])).join('\n');
}

function namesOfLinks({ text, links }: PageBlock, counts: (link: PageLink) => boolean): readonly string[] {
  return links.filter(counts).flatMap(({ start, end }) => splitNames(text.slice(start, end)).filter(isPerson));
}

/** `/people/ada-byron` and `https://letters.example/@ada`, but not `/people` alone. */
function leadsToAuthor({ href }: PageLink): boolean {
  const steps = href
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((step) => step !== '');
  return steps.slice(0, -1).some((step) => AUTHOR_PATHS.has(step)) || (steps.at(-1) ?? '').startsWith('@');
}

/** Whether a block stands in an element that is called, or is by its tag, a place for the author or the date. */
function isLine({ outline, marks }: Layout, { frame }: PageBlock): boolean {
  const around = marks[frame]?.kind;
  if (around === 'byline' || around === 'author' || around === 'date') return true;
  return framesAround(outline.frames, frame).some((one) => {
    const kind = frameKind(one)?.kind;
    return kind === 'byline' || kind === 'author' || one.tag === 'address';
  });
}

/** The innermost frame around a text and the two around that. */
function framesAround(frames: readonly Frame[], inner: number): readonly Frame[] {
  const parent = frames[inner]?.parent ?? inner;
  const around = [frames[inner], frames[parent], frames[frames[parent]?.parent ?? parent]];
  return around.flatMap((frame) => (frame ? [frame] : []));
}
