import type { Token } from '../../text/tokens/find-tokens.ts';

const SENTENCE_END = /^[.!?:…“"‘«»„[(•–—-]$/;

/** Says whether a sentence (or a quotation, or a line) begins with the token at `index`. */
export function startsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before === undefined ||
    (SENTENCE_END.test(before.text) && before.end !== tokens[index]?.start) ||
    opensQuote(tokens, index)
  );
}

function opensQuote(tokens: readonly Token[], index: number): boolean {
  return /^[“"‘«»„[]$/.test(tokens[index - 1]?.text ?? '');
}
