/** Words in lower case, without the blanks and points at their end: “Never.” and “never” are the same. */
export function bareWords(words: string): string {
  const lower = words.toLowerCase();
  let end = lower.length;
  while (end > 0 && /[\s.,!?]/.test(lower[end - 1] ?? '')) end--;
  return lower.slice(0, end);
}
