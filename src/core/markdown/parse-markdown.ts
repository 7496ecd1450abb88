import type { MarkdownBlock } from './markdown.ts';
import { parseInlines } from './parse-inlines.ts';

/**
 * Reads a comment: paragraphs, headings, quotes, lists and fenced code. A line's end stays one. Linear in the text.
 *
 *     parseMarkdown('- lanes\n- ferry')     // one list of two items
 *     parseMarkdown('5 - 3 is - still - 2')  // one paragraph
 */
export function parseMarkdown(text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: Open | null = null;
  const close = () => {
    if (open !== null) blocks.push(blockOf(open));
    open = null;
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const last: Open | null = open;
    if (last?.kind === 'code') {
      if (CLOSING_FENCE.test(line)) close();
      else last.lines.push(line);
      continue;
    }
    const next = openedBy(line);
    if (next === null) {
      close();
      continue;
    }
    if (last !== null && goesOn(last, next)) last.lines.push(...next.lines);
    else {
      close();
      open = next;
    }
  }
  close();
  return blocks;
}

/** A block that the next line may go on with. */
type Open = { readonly kind: MarkdownBlock['kind']; readonly isOrdered: boolean; readonly lines: string[] };

/** What stands behind an opening fence, a language as a rule, is kept as the first line: nothing written is lost. */
const FENCE = /^ {0,3}```([^`]*)$/;
const CLOSING_FENCE = /^ {0,3}```\s*$/;

/** The block that a line would begin; `null`: it is empty. */
function openedBy(line: string): Open | null {
  if (line.trim() === '') return null;
  const fence = FENCE.exec(line);
  if (fence !== null)
    return { kind: 'code', isOrdered: false, lines: fence.slice(1).filter((words) => words.trim() !== '') };
  for (const { kind, isOrdered, mark } of MARKS) {
    const [found] = mark.exec(line) ?? [];
    if (found !== undefined) return { kind, isOrdered, lines: [line.slice(found.length)] };
  }
  return { kind: 'paragraph', isOrdered: false, lines: [line] };
}

const MARKS = [
  { kind: 'heading', isOrdered: false, mark: /^ {0,3}#{1,6} +/ },
  { kind: 'quote', isOrdered: false, mark: /^ {0,3}> ?/ },
  { kind: 'list', isOrdered: false, mark: /^ {0,3}[-*+] +/ },
  { kind: 'list', isOrdered: true, mark: /^ {0,3}\d{1,9}[.)] +/ },
] as const;

function goesOn(open: Open, next: Open): boolean {
  return (
    open.kind === next.kind && open.isOrdered === next.isOrdered && open.kind !== 'heading' && next.kind !== 'code'
  );
}

function blockOf({ kind, isOrdered, lines }: Open): MarkdownBlock {
  if (kind === 'code') return { kind, text: lines.join('\n') };
  if (kind === 'list') return { kind, isOrdered, items: lines.map(parseInlines) };
  return { kind, inlines: parseInlines(lines.join('\n')) };
}
