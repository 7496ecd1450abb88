import { letterCase } from '../../../text/letters/letter-case.ts';
import type { PageBlock } from '../../page-outline.ts';
import type { NamedBlock } from '../named-block.ts';
import { furniture } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * Takes off the end what no running text follows: headings and labels of boxes, and notes about the author or the text,
 * in italics or behind the author's name, set apart.
 *
 *     <p>The harbour stays open.</p> <p><i>Ada Byron teaches law at Westhaven.</i></p>   → end note
 *     <p>The harbour stays open.</p> <p><b>Ada Byron</b> teaches law at Westhaven.</p>   → end note, if she wrote it
 *     <p>The harbour stays open.</p> <p>Ada Byron teaches law at Westhaven.</p>          → end note, if she wrote it
 *     <p>Write to Ada Byron at ada@coast.example.</p>                                    → end note, if she wrote it
 *     <p>Ada Byron: We leave at noon.</p>                                                → none: an answer of hers
 *     <p>The harbour stays open.</p> <p>Found a mistake? <a>Tell us.</a></p>             → end note: readers are asked
 *     <p>The harbour stays open.</p> <p>A.B.</p>                                         → end note
 *     <p>The harbour stays open.</p> <h3>More on this</h3>                               → end matter
 */
export function dropEndMatter({ layout, authors }: Story, parts: readonly NamedBlock[]): readonly NamedBlock[] {
  const { blocks } = layout.outline;
  const last = parts.findLastIndex(
    ({ index, part }) => TEXT.has(part.kind) && signOfNote(blocks[index], authors) === null,
  );
  if (last < 0) return parts;
  return parts.map((named, at) => {
    if (at <= last || named.part.is === 'furniture') return named;
    if (named.part.kind === 'subhead') return { ...named, part: furniture('end-matter', 'after the last paragraph') };
    const sign = TEXT.has(named.part.kind) ? signOfNote(blocks[named.index], authors) : null;
    return sign === null ? named : { ...named, part: furniture('end-note', sign) };
  });
}

const TEXT: ReadonlySet<string> = new Set(['list-item', 'paragraph', 'preformatted', 'quote', 'table']);

/** What tells that a paragraph after the text is no more of it; `null` if nothing does. */
function signOfNote(block: PageBlock | undefined, authors: readonly string[]): string | null {
  if (block === undefined) return null;
  if (block.italic >= block.text.length - 2) return 'italics after the text';
  if (INITIALS.test(block.text)) return 'initials after the text';
  if (asksReaders(block)) return 'a question to readers and a link, after the text';
  if (authors.some((name) => isAbout(block, name))) return 'about the author, after the text';
  return tellsAddress(block, authors) ? 'how to reach the author, after the text' : null;
}

/** As “R.V.”, with a stop behind each. */
const INITIALS = /^\(?(?:\p{Lu}\. ?){2,4}\)?$/u;

/** A question, and a short sentence that ends in a link: all of it set apart, another link before, or little beside it. */
function asksReaders({ text, links, bold, linked }: PageBlock): boolean {
  const last = links.at(-1);
  if (last === undefined || text.length > LONGEST_QUESTION || !QUESTION.test(text)) return false;
  const answer = text.length - text.indexOf('?') - 1;
  const isOfLinks = bold >= text.length - 2 || links.length > 1 || linked >= answer / 3;
  return text.length - last.end <= 2 && isOfLinks;
}

const LONGEST_QUESTION = 240;

/** One question, in the middle of the text, and one sentence. */
const QUESTION = /^[^?:"“”„«»]{10,}\? [^?.!:"“”„«»]{3,}[.!]?$/;

/** An address or a handle in a short text that names an author. */
function tellsAddress({ text }: PageBlock, authors: readonly string[]): boolean {
  return text.length < LONGEST_ADDRESS && text.includes('@') && authors.some((name) => text.includes(name));
}

const LONGEST_ADDRESS = 300;

/** Begins with the author's full name, which is set apart or the subject of what follows. */
function isAbout({ text, bold, linked }: PageBlock, name: string): boolean {
  if (!(name.includes(' ') && text.startsWith(name))) return false;
  return Math.max(bold, linked) >= name.length || beginsSmall(text.slice(name.length));
}

/** With a small letter, maybe behind a comma. */
function beginsSmall(rest: string): boolean {
  const [, letter = ''] = /^,? (.)/.exec(rest) ?? [];
  return letterCase(letter) === 'lower';
}
