import type { Mark } from '../../marks/mark.ts';
import type { Unit } from '../frame.ts';

const STOPS: ReadonlySet<string> = new Set(['.', '?', '!', '…']);
const BRACKETS: ReadonlySet<string> = new Set([')', ']']);

/** Points that a sentence may begin with. */
const OPENING_POINTS: ReadonlySet<string> = new Set(['(', '[', '—', '–', '-']);
const ENDS_STOPPED = /[.?!…][)\]]*$/;
const STARTS_SENTENCE = /^[\p{Lu}\p{N}]/u;

/** Whether a unit of this kind, as it is written, begins a sentence behind the two units before it. */
export function startsSentence(
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

function endsSentence(text: string, unit: Unit, before: Unit | undefined): boolean {
  if (unit.mark !== null) return ENDS_STOPPED.test(innerEnd(text, unit.mark));
  if (BRACKETS.has(unit.text) && before !== undefined) return STOPS.has(before.text);
  return STOPS.has(unit.text);
}

function innerEnd(text: string, { inner }: Mark): string {
  return text.slice(Math.max(inner.start, inner.end - 8), inner.end).trimEnd();
}
