import { describe, expect, it } from 'vitest';
import { judgedBy } from '../../../../../src/core/quotes/constructs/clauses/judged-by.ts';
import { proposedBy } from '../proposed-by.ts';

describe('judgedBy', () => {
  it.each([
    ['fr', 'Le prix, jugé « dérisoire » par Clara Byron, baisse.', ['Clara Byron']],
    ['fr', 'Une idée qualifiée de « folle » par la maire.', ['la maire']],
    ['es', 'La medida, calificada de “absurda” por la alcaldesa, se aplica.', ['la alcaldesa']],
    ['it', 'La misura, definita «assurda» dalla sindaca, parte.', ['sindaca']],
    ['pt', 'Um valor considerado “ridículo” pela prefeita.', ['prefeita']],
    ['es', 'Una calle “oscura” por la noche.', []],
    ['en', 'A measure dubbed “absurd” by the mayor.', []],
  ])('takes whoever called it so (%s): %s', (lang, text, speakers) => {
    expect(proposedBy(judgedBy, text, lang)).toEqual(speakers);
  });
});
