import type { Span } from './span.ts';

/** A word, a number, a mark: the smallest piece of text that anything in the core looks at. */
export type Token = Span & { readonly text: string };

const TOKEN = new RegExp(
  [
    // U.S.  K.S.  J.
    String.raw`(?:\p{L}\.(?=\P{Ll}|$)){2,}|\p{Lu}\.(?=\s*\p{Lu}\p{L})`,
    // Mr.  Gov.
    String.raw`(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Prof|St|Jr|Sr|Inc|Corp|Ltd|Co|No|vs|Mt|Ft|Hon|Adm|Cmdr|Supt|Det|Pres)\.`,
    // ’s and a bare ’ after a word are tokens of their own
    String.raw`['’][sS](?![\p{L}\p{N}])`,
    // l’Assemblée  dell’Emilia  D’Angelo
    String.raw`(?:[dlnmtscjDL]|[qQ]u|(?:[dD]e|[aA]|[nN]e|[sS]u|[dD]a|[cC]o)ll|[uU]n)['’](?=\p{L})`,
    // AT&T  O’Brien  Amazon.com
    String.raw`[\p{L}\p{M}\p{N}]+(?:(?:[&.]|['’](?![sS](?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/**
 * Splits a stretch of text into words and marks, in text order; white space is nobody's.
 *
 *     findTokens('U.S. envoy Ada O’Brien’s plan.').map((t) => t.text)   // U.S. | envoy | Ada | O’Brien | ’s | plan | .
 *
 * Compounds come apart at their hyphens ("US-led": US | - | led), since a name may end there. Linear in the length.
 */
export function findTokens(text: string, start = 0, end = text.length): Token[] {
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  return Array.from(stretch.matchAll(TOKEN), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }));
}
