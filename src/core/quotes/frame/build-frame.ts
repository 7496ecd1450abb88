import type { Span } from '../../text/span.ts';
import { findTokens } from '../../text/tokens/find-tokens.ts';
import type { Mark } from '../marks/mark.ts';
import type { Frame, Unit } from './frame.ts';
import { addUnit, type Cutting } from './units/add-unit.ts';
import { encliticAfter } from './units/enclitic-after.ts';
import { isWord } from './units/is-word.ts';
import { joinsNext } from './units/joins-next.ts';

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

/** Adds a word, and before it as a unit of its own what is elided to it. */
function addWord(units: Unit[], cutting: Cutting, start: number, end: number): void {
  const { elisions } = cutting.pack;
  const elided = elisions.size === 0 ? null : /^(\p{L}+)['’](?=\p{L})/u.exec(cutting.text.slice(start, end));
  const middle = elided !== null && elisions.has((elided[1] ?? '').toLowerCase()) ? start + elided[0].length : start;
  if (middle > start) addUnit(units, cutting, { start, end: middle }, null);
  addUnit(units, cutting, { start: middle, end }, null);
}
