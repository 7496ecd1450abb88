/**
 * A comment as it stands in a file of many, below a heading: its own headings come below that one, its code ends with
 * it, and whoever shows the file with HTML switched on sees none of the comment's.
 *
 *     commentBelowHeading('# To ask\n```\n# a', 2)   // '### To ask\n```\n# a\n```'
 *     commentBelowHeading('#harbour', 2)              // '#harbour'
 *
 * @param level of the heading that it stands below, 1 to 6
 */
export function commentBelowHeading(comment: string, level: number): string {
  const lines: string[] = [];
  let open: Fence | null = null;
  for (const line of comment.split(/\r\n?|\n/)) {
    const fence = fenceOf(line);
    lines.push(open === null && fence === null ? lowered(line, lines.at(-1) ?? '', level) : line);
    if (fence === null) continue;
    if (open === null) open = fence;
    else if (closes(fence, open)) open = null;
  }
  // One that is not closed would take all notes after it for code. In a list it is closed as far in as it was opened.
  if (open !== null) lines.push(`${open.indent}${open.marks}`);
  return lines.join('\n').replace(/<(?=[a-z/!?])/gi, '\\<');
}

/** A line that begins or ends a block of code (CommonMark 0.31, 4.5). */
type Fence = { readonly indent: string; readonly marks: string; readonly rest: string };

function fenceOf(line: string): Fence | null {
  const [, indent = '', marks, rest = ''] = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line) ?? [];
  return marks === undefined ? null : { indent, marks, rest };
}

function closes({ marks, rest }: Fence, open: Fence): boolean {
  return marks.startsWith(open.marks) && rest.trim() === '';
}

/**
 * A line outside of code. One of `=` or `-` would make a heading of the words above it (4.3); where comments are shown
 * it makes none, so it stays a line here, too.
 */
function lowered(line: string, above: string, level: number): string {
  if (above.trim() !== '' && /^ {0,3}(?:=+|-+)[ \t]*$/.test(line)) return line.replace(/[=-]/, '\\$&');
  return line.replace(
    HEADING,
    (_, before: string, marks: string) => before + '#'.repeat(Math.min(6, level + marks.length)),
  );
}

/** Within quotes and lists, too: `> # To ask`. */
const HEADING = /^((?: {0,3}(?:>|(?:[-*+]|\d{1,9}[.)]) ))* {0,3})(#{1,6})(?=[ \t]|$)/;
