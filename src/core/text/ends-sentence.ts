/**
 * Whether a text ends with the end of a sentence, in any script, maybe with quotation marks and brackets that close after
 * it. Looked up letter by letter: every text of a page is asked, and an expression costs more than it finds.
 *
 *     “Nobody slept.” (laughs!)   → true
 *     Nobody slept. ■             → true: so magazines end
 *     Harbour reopens             → false
 */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && CLOSING.includes(text.charAt(at))) at -= 1;
  // Marks among those that close end no sentence by themselves, and `''` stands in every string.
  return at >= 0 && ENDS.includes(text.charAt(at));
}

const ENDS = '.!?…。！？।؟۔։။៕';

/** What may stand behind the end of a sentence, white space of all kinds that are common and the signs that end a story too. */
const CLOSING = `"'”’»“‘«›‹」』）)] \t\n\r\u00A0\u202F\u3000♦◆■◼∎▪●`;
