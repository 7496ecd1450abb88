import type { Token } from '../../text/tokens/find-tokens.ts';
import { findQuoted } from './find-quoted.ts';
import type { NamedTokens } from './learn-roles.ts';
import { type Names, namesInLine } from './names-in-line.ts';
import type { RoleWord } from './role-word.ts';
import type { RoleWords } from './vocabulary/vocabulary.ts';

/** A line as rules and model look at it. */
export type ReadLine = {
  readonly tokens: readonly Token[];
  /** What each token tells by itself. */
  readonly words: readonly RoleWord[];
  readonly named: readonly NamedTokens[];
  readonly names: Names;
  /** 1: the token stands between quotation marks. */
  readonly quoted: Uint8Array;
};

/** Reads a line once for both: `“Orr left,” said Velk` names two, the first within marks. */
export function readLine(
  tokens: readonly Token[],
  named: readonly NamedTokens[],
  { wordOfToken }: RoleWords,
): ReadLine {
  const words: RoleWord[] = [];
  for (const token of tokens) words.push(wordOfToken(token));
  return { tokens, words, named, names: namesInLine(named, tokens.length), quoted: findQuoted(words) };
}
