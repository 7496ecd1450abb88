import type { LanguagePack } from '../../../languages/pack.ts';
import type { Token } from '../../../text/tokens/find-tokens.ts';

/**
 * How many tokens stand between a verb and the pronoun that hangs on it; 0 if none does.
 *
 *     dit | - il         → 1
 *     a | - t - elle     → 3
 *     porte | - parole   → 0
 */
export function encliticAfter(tokens: readonly Token[], index: number, pack: LanguagePack): number {
  if (tokens[index]?.text !== '-' || pack.enclitics.size === 0) return 0;
  const next = tokens[index + 1]?.text ?? '';
  if (pack.enclitics.has(next)) return 1;
  return pack.encliticLinks.has(next) && tokens[index + 2]?.text === '-' ? 3 : 0;
}
