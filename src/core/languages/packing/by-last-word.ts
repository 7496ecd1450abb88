/**
 * Phrases, parted by commas, by their last word, so that what ends at a word is found at once.
 *
 *     byLastWord('de nouveau, à nouveau')   → nouveau: [de nouveau, à nouveau]
 */
export function byLastWord(phrases: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases.split(',')) {
    const words = phrase.trim().split(/\s+/);
    const last = words.at(-1) ?? '';
    found.set(last, [...(found.get(last) ?? []), words]);
  }
  return found;
}
