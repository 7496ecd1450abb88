import type { PageBlock } from '../../page-outline.ts';
import type { NamedBlock } from '../named-block.ts';
import { furniture } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * Takes off the end what no running text follows: headings and labels of boxes, and notes in italics about the author
 * or the text.
 *
 *     <p>The harbour stays open.</p> <p><i>Ada Byron teaches law at Westhaven.</i></p>   → end note
 *     <p>The harbour stays open.</p> <p><b>Ada Byron</b> teaches law at Westhaven.</p>   → end note, if she wrote it
 *     <p>The harbour stays open.</p> <h3>More on this</h3>                               → end matter
 */
export function dropEndMatter({ layout, authors }: Story, parts: readonly NamedBlock[]): readonly NamedBlock[] {
  const { blocks } = layout.outline;
  const last = parts.findLastIndex(({ index, part }) => TEXT.has(part.kind) && !isNote(blocks[index], authors));
  if (last < 0) return parts;
  return parts.map((named, at) => {
    if (at <= last || named.part.is === 'furniture') return named;
    if (named.part.kind === 'subhead') return { ...named, part: furniture('end-matter', 'after the last paragraph') };
    if (TEXT.has(named.part.kind))
      return { ...named, part: furniture('end-note', 'in italics or about the author, after the text') };
    return named;
  });
}

const TEXT: ReadonlySet<string> = new Set(['list-item', 'paragraph', 'preformatted', 'quote', 'table']);

function isNote(block: PageBlock | undefined, authors: readonly string[]): boolean {
  if (block === undefined) return false;
  return block.italic >= block.text.length - 2 || authors.some((name) => isAbout(block, name));
}

/** Begins with the author's full name, which is set apart. */
function isAbout({ text, bold, linked }: PageBlock, name: string): boolean {
  return name.includes(' ') && text.startsWith(name) && Math.max(bold, linked) >= name.length;
}
