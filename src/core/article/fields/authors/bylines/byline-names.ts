import type { Layout } from '../../../layout.ts';
import type { PageBlock, PageLink } from '../../../page-outline.ts';
import { frameKind } from '../../../parts/furniture/boxes/frame-kind.ts';
import { AUTHOR_PATHS } from '../../../words/path-words.ts';
import { isAgency } from '../is-agency.ts';
import { isUncasedName } from '../is-uncased-name.ts';
import { splitNames } from '../split-names.ts';
import { framesAround } from './frames-around.ts';
import { linesOf } from './lines/lines-of.ts';
import { namesOfLine } from './lines/names-of-line.ts';
import { namesOfLinks } from './lines/names-of-links.ts';
import { startsByline } from './lines/starts-byline.ts';
import { withoutLead } from './lines/without-lead.ts';
import { ownBlocksNear } from './own-blocks-near.ts';
import type { Near } from './short-blocks-near.ts';
import { namedReporters } from './uncased/named-reporters.ts';

/**
 * Names behind a word such as “By”; where there is none, links to somebody's page at the outlet, elements called
 * bylines or dates, and reporters named as in Korean or Chinese anywhere.
 *
 *     <p>By Ada Byron</p> <p class="author">Karl Benz, reviewer</p>   → Ada Byron
 *     <a href="/people/ada-byron">Ada Byron</a>                       → Ada Byron
 *     <a href="/people/ada-byron">More on this</a>                    → none: no name
 */
export function bylineNames(layout: Layout, near: Near): readonly string[] {
  const blocks = ownBlocksNear(layout, near);
  const led = blocks.flatMap(ledNames);
  if (led.length > 0) return led;
  const linked = blocks.flatMap((block) => namesOfLinks(block, leadsToAuthor));
  if (linked.length > 0) return linked;
  const inLines = blocks
    .filter((block) => isLine(layout, block))
    .flatMap(linesOf)
    .flatMap(namesOfLine);
  if (inLines.length > 0) return inLines;
  const reporters = blocks.flatMap(({ text }) => namedReporters(text));
  return reporters.length > 0 ? reporters : blocks.filter((block) => isByline(layout, block)).flatMap(uncasedNames);
}

/** In a script without capitals only what is called a byline is one, and no date. */
function isByline({ outline, marks }: Layout, { frame }: PageBlock): boolean {
  const isNamed = (kind: string | undefined) => kind === 'byline' || kind === 'author';
  return (
    isNamed(marks[frame]?.kind) || framesAround(outline.frames, frame).some((one) => isNamed(frameKind(one)?.kind))
  );
}

function uncasedNames(block: PageBlock): readonly string[] {
  return linesOf(block).flatMap((line) => splitNames(line).filter(isUncasedName));
}

/** Names of the lines in a block that a word leads to: `By Ada Byron`, `Kommentar von Ada Byron`, `Von dpa`. */
function ledNames(block: PageBlock): readonly string[] {
  return linesOf(block).flatMap((line) => {
    if (startsByline(line)) return namesOfLine(line);
    const names = withoutLead(line);
    if (names === line) return [];
    return isAgency(names.split(/[\s,;/]/, 1)[0] ?? '') ? namesOfLine(line) : splitNames(line).filter(isUncasedName);
  });
}

/** `/people/ada-byron`, `/author-ada-byron-123` and `https://letters.example/@ada`, but not `/people` alone. */
function leadsToAuthor({ href }: PageLink): boolean {
  const steps = href
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((step) => step !== '');
  const last = steps.at(-1) ?? '';
  if (steps.slice(0, -1).some((step) => AUTHOR_PATHS.has(step)) || last.startsWith('@')) return true;
  return last.includes('-') && AUTHOR_PATHS.has(last.split('-', 1)[0] ?? '');
}

/** Whether a block stands in an element that is called, or is by its tag, a place for the author or the date. */
function isLine(layout: Layout, block: PageBlock): boolean {
  const { outline, marks } = layout;
  if (marks[block.frame]?.kind === 'date' || isByline(layout, block)) return true;
  return framesAround(outline.frames, block.frame).some(({ tag }) => tag === 'address');
}
