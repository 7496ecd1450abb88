import type { Span } from '../../../core/text/span.ts';

/** Whether words name the annotated speaker: they overlap its beginning, or end in the same name, or are the name beside its role. */
export function namesGoldSpeaker(text: string, words: Span, gold: Span & { readonly text: string }): boolean {
  const common = Math.min(words.end, gold.end) - Math.max(words.start, gold.start);
  const [own, other] = [words.end - words.start, gold.end - gold.start];
  if (common >= 0.5 * Math.min(own, other) && own <= 2 * other + 20 && words.start <= gold.start + 0.4 * other)
    return true;
  if (common > 0 && isNameBesideRole(text, words, gold)) return true;
  return common > 0 && lastName(text.slice(words.start, words.end)) === lastName(gold.text);
}

/** "Her campaign manager, | Ada Byron,": the role is part of the annotated words, and the name says who it is. */
function isNameBesideRole(text: string, words: Span, gold: Span): boolean {
  const role = text.slice(gold.start, words.start).trimEnd();
  return /\p{Ll},$/u.test(role) && !/ \p{Lu}[^ ]*,$/u.test(role) && /^\p{Lu}/u.test(text.slice(words.start, words.end));
}

function lastName(words: string): string {
  const names = words.split(/,| who | of | for /)[0]?.match(/\p{Lu}[\p{L}'’-]+/gu);
  return names?.at(-1) ?? words.toLowerCase();
}
