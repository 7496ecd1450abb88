import type { LanguagePack } from '../../languages/pack.ts';
import { findTokens, type Token } from '../../text/find-tokens.ts';
import { startsWithCapital } from '../../text/letters/starts-with-capital.ts';
import type { Span } from '../../text/span.ts';
import type { Mark } from '../marks/mark.ts';
import { closedWords } from './closed-words.ts';
import type { Frame, Unit } from './frame.ts';

const STOPS: ReadonlySet<string> = new Set(['.', '?', '!', '…']);
const BRACKETS: ReadonlySet<string> = new Set([')', ']']);
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);
/** How far behind what may be an acronym capitals are sought, in characters. */
const CAPITALS_SEEN = 24;

/** Points that a sentence may begin with. */
const OPENING_POINTS: ReadonlySet<string> = new Set(['(', '[', '—', '–', '-']);
const ENDS_STOPPED = /[.?!…][)\]]*$/;
const STARTS_SENTENCE = /^[\p{Lu}\p{N}]/u;
/** "al-Zahrani" is a name, "pre-Brexit" is none. */
const NAME_BEHIND_ARTICLE = /^(?:a[dlnrst]|ash|ben|e[ls]|u[dl])-\p{Lu}/u;

/** The text to cut, and the language whose apostrophes and hyphens part words. */
export type Cutting = { readonly text: string; readonly pack: LanguagePack };

/** Cuts a paragraph into units and its units into sentences; `marks` are those of the paragraph at depth 0. */
export function buildFrame(cutting: Cutting, paragraph: Span, marks: readonly Mark[], index: number): Frame {
  const units: Unit[] = [];
  let from = paragraph.start;
  for (const mark of marks) {
    if (!isOpeningDash(cutting.text, from, mark)) addWordsAndPoints(units, cutting, from, mark.start);
    addUnit(units, cutting, mark, mark);
    from = mark.end;
  }
  addWordsAndPoints(units, cutting, from, paragraph.end);
  return { start: paragraph.start, end: paragraph.end, index, units };
}

/** The dash that opens a paragraph's speech is its mark, and no word of the writer's. */
function isOpeningDash(text: string, start: number, mark: Mark): boolean {
  return mark.start === mark.inner.start && /^\s*[—–―]\s*$/.test(text.slice(start, Math.min(mark.start, start + 8)));
}

/**
 * Tokens, with compounds joined again ("so-called" is one unit, and so are "Engelhorn-Zwick" and "Norham & Sons"), but a
 * pronoun that hangs on its verb ("dit-il", "a-t-elle dit") and an elided word ("l’agence") for themselves.
 */
function addWordsAndPoints(units: Unit[], cutting: Cutting, start: number, end: number): void {
  const { text, pack } = cutting;
  const tokens = findTokens(text, start, end);
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (first === undefined || isBoldness(first.text)) continue;
    const skipped = encliticAfter(tokens, index, pack);
    if (skipped > 0) {
      index += skipped - 1;
      continue;
    }
    let last = first;
    while (isWord(last.text) && joinsNext(tokens, index, pack)) {
      index += 2;
      last = tokens[index] ?? last;
    }
    addWord(units, cutting, first.start, last.end);
  }
}

/** "**", as plain texts set words in bold. */
function isBoldness(token: string): boolean {
  return token.startsWith('*') && /^\*+$/.test(token);
}

/** How many tokens ("-", or "-", "t", "-") stand between a verb and its pronoun; 0 if none do. */
function encliticAfter(tokens: readonly Token[], index: number, pack: LanguagePack): number {
  if (tokens[index]?.text !== '-' || pack.enclitics.size === 0) return 0;
  if (pack.enclitics.has(tokens[index + 1]?.text ?? '')) return 1;
  return tokens[index + 1]?.text === 't' && tokens[index + 2]?.text === '-' ? 3 : 0;
}

function joinsNext(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
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

/** Adds a word, and before it as a unit of its own what is elided to it. */
function addWord(units: Unit[], cutting: Cutting, start: number, end: number): void {
  const { elisions } = cutting.pack;
  const elided = elisions.size === 0 ? null : /^(\p{L}+)['’](?=\p{L})/u.exec(cutting.text.slice(start, end));
  const middle = elided !== null && elisions.has((elided[1] ?? '').toLowerCase()) ? start + elided[0].length : start;
  if (middle > start) addUnit(units, cutting, { start, end: middle }, null);
  addUnit(units, cutting, { start: middle, end }, null);
}

function addUnit(units: Unit[], { text, pack }: Cutting, { start, end }: Span, mark: Mark | null): void {
  const written = mark === null ? text.slice(start, end) : '';
  const kind = mark !== null ? 'quote' : isWord(written) ? 'word' : 'point';
  const previous = units[units.length - 1];
  const isShort = pack.acronyms.has(written) && !isLoud(text, end, previous);
  const lower = isShort ? written : withoutObject(written.toLowerCase(), pack);
  const beforeThat = units[units.length - 2];
  const startsAnew =
    previous !== undefined &&
    startsSentence(text, kind, written, previous, beforeThat) &&
    !(/^\d/.test(written) && isShortTime(beforeThat, pack));
  units.push({
    kind,
    start,
    end,
    text: written,
    lower,
    capital: startsWithCapital(written) || (written.includes('-') && NAME_BEHIND_ARTICLE.test(written)),
    closed: closedWords(pack).has(lower),
    sentence: (previous?.sentence ?? 0) + (startsAnew ? 1 : 0),
    mark,
  });
}

/** "disse|-me", "donne|-la": a verb of speech without what hangs on it. */
function withoutObject(word: string, { hangingObject, verbs }: LanguagePack): string {
  if (!word.includes('-')) return word;
  const verb = word.replace(hangingObject, '');
  return verbs.has(verb) ? verb : word;
}

/** Whether all around a word stands in capitals: "LIFT US UP", not "the US said" nor "US FDA officials". */
function isLoud(text: string, end: number, previous: Unit | undefined): boolean {
  const behind = text.slice(end, end + CAPITALS_SEEN);
  if (previous?.kind === 'word') return /^\p{Lu}{2}/u.test(previous.text) && /^\s\p{Lu}{2}/u.test(behind);
  return /^\s\p{Lu}+\s\p{Lu}{2}/u.test(behind);
}

/** Only what begins with no plain ASCII letter or sign has to be asked for its class, which is slow. */
function isWord(text: string): boolean {
  const code = text.charCodeAt(0);
  if (isPlainLetter(code)) return true;
  return (text.length > 1 || code >= 128) && /[\p{L}\p{N}]/u.test(text);
}

/** a–z, A–Z, 0–9. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function startsSentence(
  text: string,
  kind: Unit['kind'],
  written: string,
  previous: Unit,
  beforeThat: Unit | undefined,
): boolean {
  if (!endsSentence(text, previous, beforeThat)) return false;
  if (kind === 'point') return OPENING_POINTS.has(written);
  return kind === 'quote' || STARTS_SENTENCE.test(written);
}

/** "Sept. | 11": a time that a longer one begins with. */
function isShortTime(unit: Unit | undefined, { times }: LanguagePack): boolean {
  if (unit === undefined || !unit.capital || !times.has(unit.lower)) return false;
  for (const time of times) if (time.length > unit.lower.length && time.startsWith(unit.lower)) return true;
  return false;
}

function endsSentence(text: string, unit: Unit, before: Unit | undefined): boolean {
  if (unit.mark !== null) return ENDS_STOPPED.test(innerEnd(text, unit.mark));
  if (BRACKETS.has(unit.text) && before !== undefined) return STOPS.has(before.text);
  return STOPS.has(unit.text);
}

function innerEnd(text: string, { inner }: Mark): string {
  return text.slice(Math.max(inner.start, inner.end - 8), inner.end).trimEnd();
}
