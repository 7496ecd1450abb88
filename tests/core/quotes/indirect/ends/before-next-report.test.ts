import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import type { Clause } from '../../../../../src/core/quotes/frame/clause.ts';
import type { Unit } from '../../../../../src/core/quotes/frame/frame.ts';
import { beforeNextReport } from '../../../../../src/core/quotes/indirect/ends/before-next-report.ts';

/** A clause by the words of its subject and its verb. */
function clauseOf(units: readonly Unit[], subject: string, verb: string): Clause {
  const at = (word: string): number => units.findIndex(({ text }) => text === word);
  return {
    subject: { from: at(subject), to: at(subject), kind: 'name' },
    order: 'shared',
    verbFrom: at(verb),
    verbTo: at(verb),
    verb: ENGLISH_PACK.verbs.get(verb) ?? null,
    negated: false,
  };
}

/** What "said" still reports where another verb of somebody follows within it; `null`: that is part of what is said. */
function keptIn(text: string, subject: string, verb: string): string | null {
  const { units } = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  const said = clauseOf(units, 'Ada', 'said');
  const piece = { from: said.verbTo + 1, to: units.length - 2, construct: 'reported-clause' } as const;
  const kept = beforeNextReport(units, { clause: said, piece }, clauseOf(units, subject, verb), ENGLISH_PACK);
  return kept === null ? null : text.slice(units[kept.from]?.start, units[kept.to]?.end);
}

it.each([
  ['Ada said that it leaked and promised to mend it.', 'Ada', 'promised', 'that it leaked'],
  ['Ada said that it leaked, but conceded that it floats.', 'Ada', 'conceded', 'that it leaked'],
  ['Ada said that it leaked, adding that it floats.', 'Ada', 'adding', 'that it leaked'],
  ['Ada said that Orr came and promised to mend it.', 'Orr', 'promised', null],
  ['Ada said that it leaked and fears that it sinks.', 'Ada', 'fears', null],
  ['Ada said that the boat promised by Orr leaked.', 'Ada', 'promised', null],
  ['Ada said that boats, promised long ago, leaked.', 'Ada', 'promised', null],
])('ends a report where its speaker goes on to the next one: %s', (text, subject, verb, kept) => {
  expect(keptIn(text, subject, verb)).toBe(kept);
});
