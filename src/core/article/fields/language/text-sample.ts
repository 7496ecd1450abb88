/** As much of a text as is looked at to tell its language. */
const SAMPLE = 6000;

/** The beginning of a text. */
export function sampleOf(text: string): string {
  return text.slice(0, SAMPLE);
}

/** The words in Latin and Cyrillic letters that a text begins with, in lower case. */
export function sampleWords(text: string): string[] {
  return (
    sampleOf(text)
      .toLowerCase()
      .match(/[a-zß-ɏẀ-ỿа-ӿ]+/g) ?? []
  );
}
