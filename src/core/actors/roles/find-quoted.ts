import { type RoleWord, wordAt } from './role-word.ts';

const OPENING = new Set(['“', '«', '„', '‘', '"']);

/**
 * Marks the words of a line that stand between quotation marks: what is said there is said by somebody else.
 *
 *     “Orr left,” said Velk.   → 1 1 1 1 1 0 0 0
 */
export function findQuoted(words: readonly RoleWord[]): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let closing: string | null = null;
  for (let index = 0; index < words.length; index += 1) {
    if (closing !== null) quoted[index] = 1;
    const { text, isQuoteMark } = wordAt(words, index);
    if (!isQuoteMark) continue;
    if (closing !== null) {
      if (closing.includes(text)) closing = null;
    } else if (OPENING.has(text)) {
      quoted[index] = 1;
      closing = closingOf(text);
    }
  }
  return quoted;
}

function closingOf(opening: string): string {
  if (opening === '"') return '"';
  if (opening === '«') return '»';
  if (opening === '„') return '“”';
  return opening === '‘' ? '’' : '”';
}
