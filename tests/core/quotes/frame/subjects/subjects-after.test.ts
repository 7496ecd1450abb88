import { describe, expect, it } from 'vitest';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';

/** The subjects of the last verb, each with its order. */
function subjectsIn(text: string, lang: string): string[] {
  const pack = packOf(lang);
  if (pack === null) throw new Error(`No words for ${lang}`);
  const frame = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  const clauses = findClauses(frame, pack);
  const last = clauses.at(-1)?.verbTo;
  return clauses
    .filter(({ verbTo }) => verbTo === last)
    .map(
      ({ subject, order }) =>
        `${text.slice(frame.units[subject.from]?.start, frame.units[subject.to]?.end)} (${order})`,
    );
}

describe('subjectsAfter', () => {
  it.each([
    ['behind the verb', 'fr', 'a déclaré Ada Byron', ['Ada Byron (inverted)']],
    [
      'behind the addressee, with a role',
      'pt',
      'explicou à Lusa a maestrina Ada Byron',
      ['a maestrina Ada Byron (inverted)'],
    ],
    ['behind a preposition that opens a clause', 'es', 'según explicó Ada Byron', ['Ada Byron (inverted)']],
    ['behind a comparison', 'it', 'come spiega la sindaca', ['la sindaca (inverted)']],
    ['behind a French comparison and its object', 'fr', 'comme l’explique Ada Byron', ['Ada Byron (inverted)']],
    ['by whom something is said', 'en', 'was quoted by Ada Byron', ['Ada Byron (passive)']],
    [
      'behind what may lead to who does it',
      'fr',
      'a témoigné par courriel un père de famille',
      ['courriel (passive)', 'un père de famille (inverted)'],
    ],
  ])('finds a subject %s', (_name, lang, text, subjects) => {
    expect(subjectsIn(text, lang)).toEqual(expect.arrayContaining(subjects));
  });
});
