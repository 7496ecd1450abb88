import type { Token } from '../../text/find-tokens.ts';
import { findQuoted } from './find-quoted.ts';
import type { NamedTokens } from './learn-roles.ts';
import { type Names, namesInLine } from './names-in-line.ts';

/** A line as rules and model look at it. */
export type ReadLine = {
  readonly tokens: readonly Token[];
  readonly named: readonly NamedTokens[];
  readonly names: Names;
  /** 1: the token stands between quotation marks. */
  readonly quoted: Uint8Array;
};

/** Reads a line once for both: `“Orr left,” said Velk` names two, the first within marks. */
export function readLine(tokens: readonly Token[], named: readonly NamedTokens[]): ReadLine {
  return { tokens, named, names: namesInLine(named), quoted: findQuoted(tokens) };
}
