/**
 * Whether a text is in quotation marks from its first word to its last; none ends and begins again within.
 *
 *     “We leave, whatever comes”       → true
 *     “We leave,” she said. “Now.”     → false
 */
export function isAllInMarks(text: string): boolean {
  return ALL_IN_MARKS.test(text);
}

const ALL_IN_MARKS =
  /^(?:“[^“”]{20,}”|"[^"]{20,}"|‘[^‘]{20,}’|„[^„“”]{20,}[“”]|«[^«»]{20,}»|»[^«»]{20,}«|「[^「」]{10,}」)[.,]?$/;
