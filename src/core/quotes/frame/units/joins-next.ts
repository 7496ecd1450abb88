import type { LanguagePack } from '../../../languages/pack.ts';
import type { Token } from '../../../text/tokens/find-tokens.ts';
import { encliticAfter } from './enclitic-after.ts';
import { isWord } from './is-word.ts';

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/**
 * Whether a word and what stands two tokens on are one unit, with the sign between them.
 *
 *     so-called, Norham & Sons, Greens/EFA, 240,000   → one
 *     dit-il, and/or, Ada, Karl                       → not
 */
export function joinsNext(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const [last, hyphen, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (last === undefined || hyphen === undefined || next === undefined) return false;
  if (hyphen.text === ',') return isGrouped(last, hyphen, next);
  if (hyphen.text === '&') return isName(last.text) && isName(next.text);
  const isJoint = HYPHENS.has(hyphen.text) || (hyphen.text === '/' && isName(last.text) && isName(next.text));
  if (!isJoint || encliticAfter(tokens, index + 1, pack) > 0) return false;
  return hyphen.start === last.end && next.start === hyphen.end && isWord(next.text);
}

/** "240,000": the comma parts a number's digits, and no phrases. */
function isGrouped(last: Token, comma: Token, next: Token): boolean {
  return last.end === comma.start && comma.end === next.start && /^\d+$/.test(last.text) && /^\d/.test(next.text);
}

/** "Greens/EFA", "Norham & Sons", not "and/or". */
function isName(token: string): boolean {
  return /^\p{Lu}/u.test(token);
}
