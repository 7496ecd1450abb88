import type { Unit } from '../../frame/frame.ts';

/** Whether words stand between commas, dashes or brackets: "|, for example, |", "| — in passing — |"; not "|, a town |". */
export function isAside(words: readonly Unit[]): boolean {
  const [first, last] = [words[0]?.text ?? '', words.at(-1)?.text ?? ''];
  if (words.length < 3) return false;
  return first === '(' ? last === ')' : first === last && /^(?:[,—–-]|--)$/.test(first);
}
