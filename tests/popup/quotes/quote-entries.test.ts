import { describe, expect, it } from 'vitest';
import { quoteEntries } from '../../../popup/quotes/quote-entries.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { quote, storyAnalysis, storyArticle } from '../story.ts';

function entriesOf(quotes: readonly Quote[]) {
  return quoteEntries(storyArticle, { ...storyAnalysis, quotes });
}

const ADA = { start: 14, end: 23, actor: 'ada' };

describe('quoteEntries', () => {
  it('joins the pieces of one utterance and leads to the first', () => {
    const [entry] = quoteEntries(storyArticle, storyAnalysis);
    expect(entry).toMatchObject({ pieces: ['“We won,”', '“and fairly.”'], speakers: ['Ada Quill'], start: 0, end: 9 });
  });

  it('keeps the order of the article', () => {
    expect(quoteEntries(storyArticle, storyAnalysis).map(({ group }) => group)).toEqual([0, 1, 2]);
  });

  it('calls a speaker who is no actor by the words of the article', () => {
    expect(quoteEntries(storyArticle, storyAnalysis)[1]?.speakers).toEqual(['The mayor']);
  });

  it('calls an actor by the fullest name, whatever the words', () => {
    const words = {
      start: storyArticle.text.indexOf('Quill will'),
      end: storyArticle.text.indexOf(' will'),
      actor: 'ada',
    };
    expect(entriesOf([quote('“We won,”', { speakers: [words] })])[0]?.speakers).toEqual(['Ada Quill']);
  });

  it('names nobody where nobody is known', () => {
    expect(quoteEntries(storyArticle, storyAnalysis)[2]?.speakers).toEqual([]);
  });

  it('takes the speaker from whichever piece has one', () => {
    const pieces = [quote('“We won,”', {}), quote('“and fairly.”', { speakers: [ADA] })];
    expect(entriesOf(pieces)[0]?.speakers).toEqual(['Ada Quill']);
  });

  it('names two who speak together, but nobody twice', () => {
    const mayor = {
      start: storyArticle.text.indexOf('The mayor'),
      end: storyArticle.text.indexOf(' called'),
      actor: null,
    };
    expect(entriesOf([quote('“We won,”', { speakers: [ADA, mayor, ADA] })])[0]?.speakers).toEqual([
      'Ada Quill',
      'The mayor',
    ]);
  });

  it('reads words in marks within the report that they stand in, as sure as they are', () => {
    const unsure = { construct: 'x', verb: null, resolvedBy: null, confidence: 'unsure' } as const;
    const mayor = { ...ADA, actor: null };
    const pieces = [
      quote('“a gift”', { group: 7, kind: 'mixed', speakers: [ADA] }),
      quote('it “a gift” to Norhaven', { group: 7, kind: 'indirect', speakers: [mayor], evidence: unsure }),
    ];
    const [entry, ...others] = entriesOf(pieces);
    expect(entry).toMatchObject({ pieces: ['it “a gift” to Norhaven'], kind: 'mixed', isUnsure: false });
    expect(others).toEqual([]);
  });

  it('has the reporting words where nothing is in marks', () => {
    const cue = { start: storyArticle.text.indexOf('called'), end: storyArticle.text.indexOf(' it “a gift”') };
    const [reported] = entriesOf([quote('to Norhaven', { kind: 'indirect', speakers: [ADA], cue })]);
    const [marked] = entriesOf([quote('“a gift”', { kind: 'mixed', speakers: [ADA], cue })]);
    expect([reported?.cue, marked?.cue]).toEqual(['called', null]);
  });

  it('passes doubt on', () => {
    const evidence = { construct: 'x', verb: null, resolvedBy: null, confidence: 'unsure' } as const;
    expect(entriesOf([quote('“We won,”', { speakers: [ADA], evidence })])[0]?.isUnsure).toBe(true);
  });

  it('reads a quote over several paragraphs as one line', () => {
    const text = '“One.\n\n“Two.”';
    const whole = quoteEntries(
      { ...storyArticle, text },
      { ...storyAnalysis, quotes: [quote('“We', { start: 0, end: text.length })] },
    );
    expect(whole[0]?.pieces).toEqual(['“One. “Two.”']);
  });
});
