import { describe, expect, it } from 'vitest';
import { referentsOf } from '../../../../../../src/core/quotes/speakers/referents/features/referent-features.ts';
import { resolutionIn } from './resolution-in.ts';

/** What is told of everybody whom words in a text may stand for, by name; of nobody under `nobody`. */
function toldOf(words: string, lang: string, text: string): Record<string, string[]> {
  const start = text.lastIndexOf(words);
  return Object.fromEntries(
    referentsOf({ start, end: start + words.length }, resolutionIn(text, lang)).map(({ actor, features }) => [
      actor?.name ?? 'nobody',
      features.map((pieces) => pieces.join('|')),
    ]),
  );
}

const TWO = 'La entrenadora Clara Byron saluda a Greta Holzer. «No», dijo la entrenadora.';

describe('rivalLookFeatures', () => {
  it('tells who fits better than all others', () => {
    expect(toldOf('la entrenadora', 'es', TWO)['Clara Byron']).toContain('rivals|role|3|0');
  });

  it('tells whom another fits better than', () => {
    expect(toldOf('la entrenadora', 'es', TWO)['Greta Holzer']).toContain('rivals|role|0|3');
  });

  it.each([
    [
      'by another word for the same',
      'la seleccionadora',
      TWO.replace(/la entrenadora\./, 'la seleccionadora.'),
      'rivals|role|2|0',
    ],
    ['by gender alone', 'Ella', `${TWO} Ella se va.`, 'rivals|pronoun|2|2'],
  ])('tells who fits %s', (_name, words, text, feature) => {
    expect(toldOf(words, 'es', text)['Clara Byron']).toContain(feature);
  });

  it('tells whose name itself says what the role does', () => {
    const told = toldOf('el sindicato', 'es', 'El Sindicato Portuario protesta. «No», dijo el sindicato.');
    expect(Object.values(told).flat()).toContain('in-name|role|organisation|true');
  });

  it('tells of nobody how well anybody fits', () => {
    expect(toldOf('la entrenadora', 'es', TWO).nobody).toContain('nobody|best|role|3');
    expect(toldOf('la vecina', 'es', TWO.replace(/la entrenadora\./, 'la vecina.')).nobody).toContain(
      'nobody|best|role|0',
    );
  });

  it('tells the same in English', () => {
    const text = 'The coach Clara Byron met Greta Holzer. “No,” the coach said.';
    expect(toldOf('the coach', 'en', text).nobody).toContain('nobody|best|role|3');
  });
});
