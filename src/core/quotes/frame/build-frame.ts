import { findTokens } from '../../text/find-tokens.ts';
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

/** Cuts a paragraph into units and its units into sentences; `marks` are those of the paragraph at depth 0. */
export function buildFrame(text: string, paragraph: Span, marks: readonly Mark[], index: number): Frame {
  return {
    start: paragraph.start,
    end: paragraph.end,
    index,
    units: withSentences(text, bareUnits(text, paragraph, marks)),
  };
}

function bareUnits(text: string, paragraph: Span, marks: readonly Mark[]): BareUnit[] {
  const units: BareUnit[] = [];
  let from = paragraph.start;
  for (const mark of marks) {
    units.push(...wordsAndPoints(text, from, mark.start));
    units.push({ kind: 'quote', start: mark.start, end: mark.end, text: '', lower: '', mark });
    from = mark.end;
  }
  units.push(...wordsAndPoints(text, from, paragraph.end));
  return units;
}

/** Tokens, with compounds joined again: "so-called" is one unit, and so is "Engelhorn-Zwick". */
function wordsAndPoints(text: string, start: number, end: number): BareUnit[] {
  const units: BareUnit[] = [];
  const tokens = findTokens(text, start, end);
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (first === undefined) continue;
    let last = first;
    while (isWord(last.text) && joinsNext(tokens[index + 1], last.end, tokens[index + 2])) {
      index += 2;
      last = tokens[index] ?? last;
    }
    const written = text.slice(first.start, last.end);
    units.push({
      kind: isWord(written) ? 'word' : 'point',
      start: first.start,
      end: last.end,
      text: written,
      lower: written.toLowerCase(),
      mark: null,
    });
  }
  return units;
}

function joinsNext(
  hyphen: { start: number; end: number; text: string } | undefined,
  end: number,
  next: { start: number; text: string } | undefined,
): boolean {
  return (
    hyphen !== undefined &&
    next !== undefined &&
    /^[-‐‑]$/.test(hyphen.text) &&
    hyphen.start === end &&
    next.start === hyphen.end &&
    isWord(next.text)
  );
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
