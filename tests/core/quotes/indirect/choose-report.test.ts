import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../learned-for.ts';

function reportedIn(text: string, lang: string): string[] {
  return analyseLearned(articleFromText(text, lang))
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(({ start, end }) => text.slice(start, end));
}

describe('chooseReport', () => {
  it.each([
    ['es', 'Clara Byron ha asegurado que el puente es seguro.', 'que el puente es seguro'],
    ['es', 'Clara Byron dijo a este diario que el puente es seguro.', 'que el puente es seguro'],
    ['es', 'Según Clara Byron, de Norham, el puente es seguro.', 'el puente es seguro'],
    ['fr', 'Le pont est sûr, affirme Clara Byron.', 'Le pont est sûr'],
    ['pt', 'Clara Byron disse que a ponte é segura e garantiu obras em março.', 'que a ponte é segura'],
    ['nl', 'Clara Byron zei dat de brug veilig is.', 'dat de brug veilig is'],
    ['de', 'Clara Byron sagte am Montag, die Brücke sei sicher.', 'die Brücke sei sicher'],
    ['de', 'Die Brücke sei sicher, sagte Clara Byron.', 'Die Brücke sei sicher'],
    ['it', 'Clara Byron ha detto ai giornalisti di essere stanca.', 'di essere stanca'],
    ['fr', 'Pour Clara Byron, le pont est sûr.', 'le pont est sûr'],
    ['fr', 'Clara Byron assure avoir vu le pont.', 'avoir vu le pont'],
    ['de', 'Clara Byron warf dem Stadtrat vor, die Brücke vergessen zu haben.', 'die Brücke vergessen zu haben'],
    ['nl', 'Volgens haar is de brug veilig.', 'is de brug veilig'],
    ['nl', 'De brug lekt al jaren, vindt burgemeester Clara Byron (VVL).', 'De brug lekt al jaren'],
    ['de', 'Den Messungen zufolge fiel der Pegel.', 'fiel der Pegel'],
  ])('finds what is reported (%s): %s', (lang, text, words) => {
    expect(reportedIn(text, lang)[0]).toBe(words);
  });

  it.each([
    ['a verb that does not report', 'es', 'Clara Byron cruzó el puente que abrieron.'],
    ['a speaker with a relative clause', 'es', '«No», dijo Clara Byron, que vive en Norham.'],
    ['no reported mood', 'de', 'Die Brücke hielt, und Clara Byron schwieg.'],
    ['whom somebody told what to do', 'de', 'Clara Byron forderte den Stadtrat auf, „endlich zu handeln“.'],
    ['whom somebody told what to do', 'nl', 'Clara Byron riep de gemeente op ‘eerst te praten’.'],
  ])('takes nothing for a report where there is %s (%s)', (_name, lang, text) => {
    expect(reportedIn(text, lang)).toEqual([]);
  });
});
