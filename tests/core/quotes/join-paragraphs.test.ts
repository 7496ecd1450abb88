import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { modelOf } from '../../../src/training/model-of.ts';

function quotesIn(text: string, lang: string): string[] {
  return analyse(articleFromText(text, lang), modelOf(lang))
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ start, end }) => text.slice(start, end));
}

const OPENED_AGAIN = '«On nous a parlé d’un mois. Puis d’un an.\n\n«Nous n’attendons plus, et tant pis pour le bac.»';
const CLOSED = '«On nous a parlé d’un mois. Puis d’un an.»\n\n«Nous n’attendons plus, et tant pis pour le bac.»';

describe('joinParagraphs', () => {
  it('makes one quote of marks that the next paragraph opens again', () => {
    expect(quotesIn(`La maire, Clara Byron, a répondu: ${OPENED_AGAIN}`, 'fr')).toEqual([OPENED_AGAIN]);
  });

  it('keeps two where the first are closed', () => {
    expect(quotesIn(`La maire, Clara Byron, a répondu: ${CLOSED}`, 'fr')).toEqual(CLOSED.split('\n\n'));
  });

  it('keeps two where a report inside the first ends its paragraph', () => {
    const said = ['«On nous a parlé d’un mois', '«Nous n’attendons plus, et tant pis pour le bac.»'] as const;
    expect(quotesIn(`La maire est partie. ${said[0]}, a confié Clara Byron.\n\n${said[1]}`, 'fr')).toEqual(said);
  });

  it('keeps what stands inside the marks', () => {
    const said = '«Je lui ai dit: “Venez.” Il est venu.\n\n«Il a dit: “Quel bac?” Nous avons ri.»';
    expect(quotesIn(`La maire, Clara Byron, a répondu: ${said}`, 'fr')).toEqual([said, '“Venez.”', '“Quel bac?”']);
  });

  it('leaves a quote to each paragraph in English', () => {
    const said = '“They spoke of a month. Then of a year.\n\n“We are done waiting, and so is the ferry.”';
    expect(quotesIn(`The mayor, Clara Byron, answered: ${said}`, 'en')).toEqual(said.split('\n\n'));
  });
});
