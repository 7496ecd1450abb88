import type { LanguagePack } from '../../languages/pack.ts';
import { findTokens, type Token } from '../../text/find-tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Mark } from '../marks/mark.ts';
import type { Frame, Unit } from './frame.ts';

type BareUnit = Omit<Unit, 'sentence'>;

const STOP = /^[.?!…]$/;
const ENDS_STOPPED = /[.?!…][)\]]*$/;
const STARTS_SENTENCE = /^[\p{Lu}\p{N}]/u;
/** Words that end in a point and seldom end a sentence. */
const ABBREVIATION =
  /^(?:\p{Lu}\.|(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Prof|Rev|St|Hon|Adm)\.)$/u;

/** The text to cut, and the language whose apostrophes and hyphens part words. */
export type Cutting = { readonly text: string; readonly pack: LanguagePack };

/** Cuts a paragraph into units and its units into sentences; `marks` are those of the paragraph at depth 0. */
export function buildFrame(cutting: Cutting, paragraph: Span, marks: readonly Mark[], index: number): Frame {
  const units = withSentences(cutting.text, bareUnits(cutting, paragraph, marks));
  return { start: paragraph.start, end: paragraph.end, index, units };
}

function bareUnits(cutting: Cutting, paragraph: Span, marks: readonly Mark[]): BareUnit[] {
  const units: BareUnit[] = [];
  let from = paragraph.start;
  for (const mark of marks) {
    if (!isOpeningDash(cutting.text, from, mark)) addWordsAndPoints(units, cutting, from, mark.start);
    units.push({ kind: 'quote', start: mark.start, end: mark.end, text: '', lower: '', mark });
    from = mark.end;
  }
  addWordsAndPoints(units, cutting, from, paragraph.end);
  return units;
}

/** The dash that opens a paragraph's speech is its mark, and no word of the writer's. */
function isOpeningDash(text: string, start: number, mark: Mark): boolean {
  return mark.start === mark.inner.start && /^\s*[—–―]\s*$/.test(text.slice(start, Math.min(mark.start, start + 8)));
}

/**
 * Tokens, with compounds joined again ("so-called" is one unit, and so is "Engelhorn-Zwick"), but a pronoun that hangs on
 * its verb ("dit-il", "a-t-elle dit") and an elided word ("l’agence") for themselves.
 */
function addWordsAndPoints(units: BareUnit[], { text, pack }: Cutting, start: number, end: number): void {
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
    units.push(...unitsOf(text, first.start, last.end, pack));
  }
}

/** "**", as plain texts set words in bold. */
function isBoldness(token: string): boolean {
  return /^\*+$/.test(token);
}

/** How many tokens ("-", or "-", "t", "-") stand between a verb and its pronoun; 0 if none do. */
function encliticAfter(tokens: readonly Token[], index: number, pack: LanguagePack): number {
  if (tokens[index]?.text !== '-' || pack.enclitics.size === 0) return 0;
  if (pack.enclitics.has(tokens[index + 1]?.text ?? '')) return 1;
  return tokens[index + 1]?.text === 't' && tokens[index + 2]?.text === '-' ? 3 : 0;
}

function joinsNext(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const [last, hyphen, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (last === undefined || hyphen === undefined || next === undefined || !/^[-‐‑]$/.test(hyphen.text)) return false;
  if (encliticAfter(tokens, index + 1, pack) > 0) return false;
  return hyphen.start === last.end && next.start === hyphen.end && isWord(next.text);
}

function unitsOf(text: string, start: number, end: number, pack: LanguagePack): BareUnit[] {
  const written = text.slice(start, end);
  const elided = pack.elisions.size === 0 ? null : /^(\p{L}+)['’](?=\p{L})/u.exec(written);
  if (elided === null || !pack.elisions.has((elided[1] ?? '').toLowerCase())) return [unitOf(text, start, end)];
  const middle = start + elided[0].length;
  return [unitOf(text, start, middle), unitOf(text, middle, end)];
}

function unitOf(text: string, start: number, end: number): BareUnit {
  const written = text.slice(start, end);
  return {
    kind: isWord(written) ? 'word' : 'point',
    start,
    end,
    text: written,
    lower: written.toLowerCase(),
    mark: null,
  };
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function withSentences(text: string, units: readonly BareUnit[]): Unit[] {
  let sentence = 0;
  return units.map((unit, index) => {
    const previous = units[index - 1];
    if (previous !== undefined && startsSentence(text, unit, previous, units[index - 2])) sentence++;
    return { ...unit, sentence };
  });
}

function startsSentence(text: string, unit: BareUnit, previous: BareUnit, beforeThat: BareUnit | undefined): boolean {
  if (unit.kind === 'point' && !/^[([—–-]$/.test(unit.text)) return false;
  if (unit.kind === 'word' && !STARTS_SENTENCE.test(unit.text)) return false;
  if (previous.kind === 'quote') return ENDS_STOPPED.test(innerOf(text, previous));
  if (/^[)\]]$/.test(previous.text) && beforeThat !== undefined) return STOP.test(beforeThat.text);
  return STOP.test(previous.text) && !ABBREVIATION.test(previous.text);
}

function innerOf(text: string, unit: BareUnit): string {
  return unit.mark === null
    ? ''
    : text.slice(Math.max(unit.mark.inner.start, unit.mark.inner.end - 8), unit.mark.inner.end).trimEnd();
}
