import { expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { rivalClauses } from '../../../../../src/core/quotes/indirect/subjects/rival-clauses.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { packFor } from '../../../languages/pack-for.ts';

/** What may report in a paragraph: the words of its verb and of its subject. */
function reportsIn(text: string, lang: string): string[] {
  const pack = packFor(lang);
  const [paragraph] = readPlaces(articleFromText(text, lang), pack, []).paragraphs;
  if (paragraph === undefined) return [];
  const { units } = paragraph.frame;
  const wordsOf = (from: number, to: number): string => text.slice(units[from]?.start, units[to]?.end);
  return rivalClauses(paragraph, pack)
    .flat()
    .map(({ subject, verbFrom, verbTo }) => `${wordsOf(verbFrom, verbTo)}: ${wordsOf(subject.from, subject.to)}`);
}

it.each([
  ['a pronoun that hangs on the auxiliary', 'fr', 'Le pont est sûr, a-t-elle précisé.', 'a-t-elle précisé: elle'],
  ['whoever follows the verb', 'es', 'Los trabajos empiezan, según explicó la alcaldesa.', 'explicó: la alcaldesa'],
  ['whoever follows the verb behind a comma', 'fr', 'Le pont est sûr, jure l’un d’eux.', 'jure: l’un d’eux'],
  ['a role that does', 'fr', 'Le pont d’Orr est sûr, assure la maire.', 'assure: la maire'],
  ['whoever ends a sentence', 'en', 'The old bell of Norham is safe, said the mayor.', 'said: the mayor'],
  ['whoever follows “da”', 'it', 'Il ponte è sicuro, secondo quanto riferito da Clara.', 'riferito: Clara'],
])('lets report %s alone', (_name, lang, text, report) => {
  expect(reportsIn(text, lang)).toEqual([report]);
});

it('lets nobody report by what somebody is called', () => {
  expect(reportsIn('Le pilier Karl Orr, dit Kalle, ne jouera pas.', 'fr')).toEqual([]);
});

it('lets no year report', () => {
  expect(reportsIn('Nata nel 1931, raccontava di aver imparato da sola.', 'it')).toEqual([]);
});
