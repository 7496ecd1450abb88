import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { GERMAN_PACK } from '../../../../../src/core/languages/german/german-pack.ts';
import type { LanguagePack } from '../../../../../src/core/languages/pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';
import { nounReports } from '../../../../../src/core/quotes/indirect/verbless/noun-reports.ts';

function reportsIn(text: string, pack: LanguagePack): string[] {
  const frame = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  return nounReports({ frame, clauses: findClauses(frame, pack) }, pack).map(({ subject, verb }) => {
    const whose = text.slice(frame.units[subject.from]?.start, frame.units[subject.to]?.end);
    return `${verb?.lemma}: ${whose}`;
  });
}

describe('nounReports', () => {
  it.each([
    ['whose it is', 'Ada Byron’s claim that the bridge was safe fell flat.', ['claim: Ada Byron']],
    ['whose it is behind a day', 'Ada Byron’s promise on Monday that it was safe fell flat.', ['promise: Ada Byron']],
    ['whose it is behind a bare day', 'Ada Byron’s promise Monday that it was safe fell flat.', ['promise: Ada Byron']],
    ['whose it is before a copula', 'Ada Byron’s claim is that the bridge was safe.', ['claim: Ada Byron']],
    ['none before a copula that passes it on', 'Ada Byron’s claim was to be rejected.', []],
    ['nobody’s where a verb reports', 'Ada Byron said in her old claim that it was safe.', []],
    ['a pronoun’s', 'She kept her old promises to stay.', ['promise: her']],
    [
      'the name alone behind a preposition',
      'The town seized on Ada Byron’s claim that it was safe.',
      ['claim: Ada Byron'],
    ],
    [
      'all of whom it is of',
      'The head of the union’s warning that it may fall went unheard.',
      ['warning: The head of the union'],
    ],
    ['several of them', 'The town ignored Ada Byron’s wishes that it be closed.', ['wish: Ada Byron']],
    ['by whom it is', 'A warning by the town that the bridge may fall went unheard.', ['warning: the town']],
    ['from whom it is', 'A demand from Ada Byron that it be closed was met.', ['demand: Ada Byron']],
    ['who makes it', 'Ada Byron gave a solemn promise to stay.', ['promise: Ada Byron']],
    ['what is nobody’s', 'The town rejected the claim that it was safe.', ['claim: claim']],
    ['none of what somebody made', 'The fare is fixed, by an agreement that Ada Byron framed.', []],
    ['none where more is told of the noun', 'The town rejected the plans that were drawn.', []],
    ['none that a verb reports', 'The council reports that it was safe.', []],
    ['whose it is before where', 'His claim in a long interview that it was safe fell flat.', ['claim: His']],
    ['whose it is before whom and a copula', 'Her concern for the town is that it may fall.', ['concern: Her']],
    ['none where a noun between has more told of it', 'Her plan for a bridge that fell was hers.', []],
    ['none behind a comma', 'Her plan for Norham, that it seems, fell flat.', []],
    ['none that leads to no report', 'Ada Byron’s claim was rejected.', []],
    ['no verb', 'Ada Byron claims that it was safe.', []],
  ])('finds %s', (_name, text, reports) => {
    expect(reportsIn(text, ENGLISH_PACK)).toEqual(reports);
  });

  it('finds none where the pack has no such nouns', () => {
    expect(reportsIn('Ada Byrons Forderung, dass es so bleibt, blieb ungehört.', GERMAN_PACK)).toEqual([]);
  });
});
