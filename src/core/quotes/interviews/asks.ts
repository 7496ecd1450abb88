const LONGEST_QUESTION = 400;

/** Whether a paragraph is a question: “Where does the eel live?”, and no long text that only ends with one. */
export function asks(paragraph: string): boolean {
  return paragraph.length <= LONGEST_QUESTION && /\?\s*\*{0,2}\s*$/u.test(paragraph);
}
