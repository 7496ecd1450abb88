import { expect, it } from 'vitest';
import { describeSaid } from '../../../../content-scripts/notes/compose/describe-said.ts';
import type { Quote } from '../../../../src/core/quotes/quote.ts';
import { sampleAnalysis, sampleArticle } from '../../../messages/sample-messages.ts';

const [quote] = sampleAnalysis.quotes;
if (!quote) throw new Error('the sample has a quote');
const silent: Quote = { ...quote, speakers: [], speaker: null, actor: null, cue: null };

const said = { kind: 'direct', speakers: [{ words: 'Mr Dorn', name: 'Mr Dorn' }], cue: 'said' };

const cases = [
  { what: 'the speaker, by words and name, and the cue', quotes: [quote], of: quote, said },
  { what: 'those of the piece that names them', quotes: [silent, quote], of: silent, said },
  { what: 'nobody, where nobody is named', quotes: [silent], of: silent, said: { ...said, speakers: [], cue: null } },
  {
    what: 'words alone, where it is not known who that is',
    quotes: [quote],
    of: { ...quote, speakers: [{ start: 17, end: 24, actor: null }] },
    said: { ...said, speakers: [{ words: 'Mr Dorn', name: null }] },
  },
];

it.each(cases)('keeps $what', ({ quotes, of, said }) => {
  expect(describeSaid(sampleArticle, { ...sampleAnalysis, quotes }, of)).toEqual(said);
});
