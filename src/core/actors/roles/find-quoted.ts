import type { Token } from '../../text/find-tokens.ts';

const OPENING = new Set(['“', '«', '„', '‘']);

/**
 * Marks the words of a line that stand between quotation marks: what is said there is said by somebody else.
 *
 *     “Orr left,” said Velk.   → 1 1 1 1 1 0 0 0
 */
export function findQuoted(line: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(line.length);
  let closing: string | null = null;
  line.forEach(({ text }, index) => {
    if (closing !== null) {
      quoted[index] = 1;
      if (closing.includes(text)) closing = null;
    } else if (OPENING.has(text) || text === '"') {
      quoted[index] = 1;
      closing = closingOf(text);
    }
  });
  return quoted;
}

function closingOf(opening: string): string {
  if (opening === '"') return '"';
  if (opening === '«') return '»';
  if (opening === '„') return '“”';
  return opening === '‘' ? '’' : '”';
}
