import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../learned-for.ts';

function reportedIn(text: string, lang: string): string[] {
  return analyseLearned(articleFromText(text, lang))
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(({ start, end, speaker }) => {
      const who = speaker === null ? '?' : text.slice(speaker.start, speaker.end);
      return `${who}: ${text.slice(start, end)}`;
    });
}

describe('elidedReports', () => {
  it.each([
    [
      'whom the sentence before was about',
      'pt',
      'Clara Byron recusou entrevistas. Disse apenas que o turno acabava às duas.',
      ['Clara Byron: que o turno acabava às duas'],
    ],
    [
      'the same where the sentence before has none either',
      'es',
      'La escritora Clara Byron volvió ayer. Contó que vendía queso. Exigió que la biblioteca abra los domingos.',
      ['La escritora Clara Byron: que vendía queso', 'La escritora Clara Byron: que la biblioteca abra los domingos'],
    ],
    [
      'the same behind an opening with a preposition',
      'pt',
      'Clara Byron recusou entrevistas. Por telefone, disse que o turno acabava às duas.',
      ['Clara Byron: que o turno acabava às duas'],
    ],
    [
      'the same behind whoever asked',
      'es',
      'La escritora Clara Byron volvió ayer. Preguntada por Juan Norham, dijo que vendía queso.',
      ['La escritora Clara Byron: que vendía queso'],
    ],
    [
      'the same behind what was asked',
      'pt',
      'O ministro Aldo Byron falou muito. Questionado sobre os impostos, respondeu que não vão subir.',
      ['O ministro Aldo Byron: que não vão subir'],
    ],
    [
      'the same where somebody is told more, and not who is told',
      'es',
      'La escritora Clara Byron volvió ayer. «No me voy», confesó a Efe, añadiendo que vendía queso.',
      ['La escritora Clara Byron: que vendía queso'],
    ],
    [
      'whom the sentence before was about, behind “según”',
      'es',
      'Clara Byron compareció ayer. El puente abrirá el lunes, según explicó.',
      ['Clara Byron: El puente abrirá el lunes'],
    ],
    [
      'the same, and not what the sentences between are about',
      'es',
      'Clara Byron compareció ayer. El puente es seguro, según explicó. Las obras acabarán en mayo, según informó.',
      ['Clara Byron: El puente es seguro', 'Clara Byron: Las obras acabarán en mayo'],
    ],
    ['nobody of whom the report is', 'es', 'El puente es seguro, según explicó.', ['?: El puente es seguro']],
    ['nobody at the beginning', 'pt', 'Disse apenas que chovia.', ['?: que chovia']],
    [
      'who said something in the paragraph before',
      'es',
      'Clara Byron aseguró que el puente es seguro.\n\nAñadió que las obras acabarán en mayo.',
      ['Clara Byron: que el puente es seguro', 'Clara Byron: que las obras acabarán en mayo'],
    ],
    [
      'the same behind a long opening',
      'es',
      'Clara Byron aseguró que el puente es seguro.\n\nCon respecto a las obras del puerto, dijo que acabarán en mayo.',
      ['Clara Byron: que el puente es seguro', 'Clara Byron: que acabarán en mayo'],
    ],
  ])('takes for the subject %s (%s)', (_name, lang, text, reported) => {
    expect(reportedIn(text, lang)).toEqual(reported);
  });
});
