import type { Span } from '../span.ts';
import { Spellings, UNNUMBERED } from './spellings.ts';
import { WORDS_WITH_STOP } from './words-with-stop.ts';

/**
 * A word, a number, a mark: the smallest piece of text that anything in the core looks at; and the number of its spelling,
 * by which what is known of it is remembered.
 */
export type Token = Span & { readonly text: string; readonly number: number };

const TOKEN = new RegExp(
  [
    // U.S.  K.S.  J.
    String.raw`(?:\p{L}\.(?=\P{Ll}|$)){2,}|\p{Lu}\.(?=\s*\p{Lu}\p{L})`,
    // Mr.  Gov.
    String.raw`(?:${WORDS_WITH_STOP.join('|')})\.`,
    // ’s and a bare ’ after a word are tokens of their own
    String.raw`(?:['’]|(?<=\p{L})‘)[sS](?![\p{L}\p{N}])`,
    // l’Assemblée  dell’Emilia  D’Angelo
    String.raw`(?:[dlnmtscjDL]|[qQ]u|(?:[dD]e|[aA]|[nN]e|[sS]u|[dD]a|[cC]o)ll|[uU]n)['’](?=\p{L})`,
    // AT&T  O’Brien  Amazon.com
    String.raw`[\p{L}\p{M}\p{N}]+(?:(?:[&.]|['’](?![sS](?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`\S`,
  ].join('|'),
  'uy',
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
  const tokens: Token[] = [];
  let from = 0;
  while (from < stretch.length) {
    const to = findEnd(stretch, from);
    if (to > from) tokens.push(readToken(stretch, from, to, start));
    from = Math.max(to, from + 1);
  }
  return tokens;
}

const SPELLINGS = new Spellings();

function readToken(stretch: string, from: number, to: number, start: number): Token {
  const number = SPELLINGS.numberOf(stretch, from, to);
  const text = number === UNNUMBERED ? stretch.slice(from, to) : SPELLINGS.textOf(number);
  return { start: start + from, end: start + to, text, number };
}

/** What begins with an ASCII letter: white space, part of a word, a mark that stands alone, or anything. */
const KIND = { space: 0, word: 1, mark: 2, any: 3 } as const;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(letter: string): number {
  if (/\s/.test(letter)) return KIND.space;
  if (/[A-Za-z0-9]/.test(letter)) return KIND.word;
  return letter === "'" ? KIND.any : KIND.mark;
}

/** The end of the token that begins here, or the same place if none does; plain words need no regular expression. */
function findEnd(text: string, from: number): number {
  const kind = kindAt(text, from);
  if (kind === KIND.space) return from;
  if (kind === KIND.mark) return from + 1;
  if (kind === KIND.word) {
    let to = from + 1;
    while (to < text.length && kindAt(text, to) === KIND.word) to += 1;
    if (to === text.length || endsPlainWord(text.charCodeAt(to))) return to;
  }
  TOKEN.lastIndex = from;
  return TOKEN.test(text) ? TOKEN.lastIndex : from;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (KINDS[code] ?? KIND.any) : KIND.any;
}

/** Whether a word ends before this for sure: before ASCII but for & . ', and before curved marks and dashes but for ’. */
function endsPlainWord(code: number): boolean {
  if (code < 128) return code !== 0x26 && code !== 0x2e && code !== 0x27;
  return code >= 0x2010 && code <= 0x2027 && code !== 0x2019;
}
