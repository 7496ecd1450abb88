import { describe, expect, it } from 'vitest';
import { speakerChoices } from '../../../../src/training/quotes/choices/speaker-choices.ts';
import type { GoldArticle } from '../../../../src/training/quotes/gold/gold.ts';
import { seenIn } from '../../../../src/training/quotes/seen.ts';

const TEXT = 'Norham slept.\n\nThe mayor met Ada Byron, who said “it was late” to everybody.';

/** An article whose one quote the annotators give to some of its words. */
function annotated(speaker: string): GoldArticle {
  const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const quote = { ...spanOf('“it was late”'), kind: 'direct', speaker: { ...spanOf(speaker), text: speaker } } as const;
  return { id: 'one', lang: 'en', text: TEXT, quotes: [quote], nonSpeech: [], ambiguous: [], mentions: [] };
}

/** The words for the candidates that the annotators are taken to mean. */
function rightIn(article: GoldArticle): string[] {
  const [choice] = speakerChoices(seenIn(article));
  const proposals = choice?.seen.proposals ?? [];
  return proposals
    .filter((_, at) => choice?.right[at])
    .map(({ candidate: { construct, speaker } }) => `${construct}: ${TEXT.slice(speaker.start, speaker.end)}`);
}

describe('speakerChoices', () => {
  it('takes for right whom the annotated words name', () => {
    expect(rightIn(annotated('The mayor'))).toEqual(['speaker-then-quote: The mayor']);
  });

  it('takes for right whom an annotated relative word stands for', () => {
    expect(rightIn(annotated('who'))).toEqual(['speaker-then-quote: Ada Byron']);
  });
});
