import { type RoleWord, wordAt } from './role-word.ts';

const OPENING = new Set(['“', '«', '„', '‘', '"']);

/**
 * Marks the words of a line that stand between quotation marks: what is said there is said by somebody else.
 *
 *     “Orr left,” said Velk.   → 1 1 1 1 1 0 0 0
 *     »Orr ging«, sagte Velk.  → 1 1 1 1 0 0 0 0
 */
export function findQuoted(words: readonly RoleWord[]): Uint8Array {
  const quoted = new Uint8Array(words.length);
  const isReversed = pointInwards(words);
  let closing: string | null = null;
  for (let index = 0; index < words.length; index += 1) {
    if (closing !== null) quoted[index] = 1;
    const { text, isQuoteMark } = wordAt(words, index);
    if (!isQuoteMark) continue;
    if (closing !== null) {
      if (closing.includes(text)) closing = null;
    } else if (isReversed && text === '»') {
      quoted[index] = 1;
      closing = '«';
    } else if (OPENING.has(text)) {
      quoted[index] = 1;
      closing = closingOf(text);
    }
  }
  return quoted;
}

/** Whether a line opens with » and closes with «, as German prints them; a lone » may be left of what a line before opened. */
function pointInwards(words: readonly RoleWord[]): boolean {
  const isGuillemet = ({ text }: RoleWord): boolean => text === '»' || text === '«';
  return words.find(isGuillemet)?.text === '»' && words.findLast(isGuillemet)?.text === '«';
}

function closingOf(opening: string): string {
  if (opening === '"') return '"';
  if (opening === '«') return '»';
  if (opening === '„') return '“”';
  return opening === '‘' ? '’' : '”';
}
