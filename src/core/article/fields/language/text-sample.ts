/** As much of a text as is looked at to tell its language. */
const SAMPLE = 6000;

/** The beginning of a text. */
export function sampleOf(text: string): string {
  return text.slice(0, SAMPLE);
}
