import type { LanguagePack } from '../../languages/pack.ts';
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
  { pack, wordOfToken, interposedWordOf }: RoleWords,
): ReadLine {
  const words: RoleWord[] = [];
  for (const token of tokens) {
    const word = wordOfToken(token);
    words.push(isInterposed(word, words[words.length - 1], pack) ? interposedWordOf(word.text) : word);
  }
  return { tokens, words, named, names: namesInLine(named, tokens.length), quoted: findQuoted(words) };
}

/** "„Nein“, | so | der Trainer": in the place of a verb of speech, and not "doppelt | so | viele". */
function isInterposed({ lower }: RoleWord, before: RoleWord | undefined, { interposed }: LanguagePack): boolean {
  if (before === undefined || !interposed.has(lower)) return false;
  return before.isQuoteMark || /^[,–—-]$/.test(before.text);
}
