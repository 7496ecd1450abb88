import type { LanguagePack } from '../../../../../src/core/languages/pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';

/** The subjects of the last verb in a text, each with its order: `Ada Byron (inverted)`. */
export function subjectsIn(text: string, pack: LanguagePack): string[] {
  const frame = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  const { units } = frame;
  const clauses = findClauses(frame, pack);
  const last = clauses.at(-1)?.verbTo;
  return clauses
    .filter(({ verbTo }) => verbTo === last)
    .map(({ subject: { from, to }, order }) => `${text.slice(units[from]?.start, units[to]?.end)} (${order})`);
}
