import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { treeOf } from '../../../../../src/core/linear-model/feature-tree.ts';
import { quoteThenVerb } from '../../../../../src/core/quotes/constructs/clauses/quote-then-verb.ts';
import { describeSetting } from '../../../../../src/core/quotes/describe-setting.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { rankSpeakers } from '../../../../../src/core/quotes/speakers/ranking/rank-speakers.ts';
import type { ScoredProposal } from '../../../../../src/core/quotes/speakers/ranking/score-proposals.ts';
import type { Span } from '../../../../../src/core/text/span.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { placeIn } from '../../place-in.ts';

const TEXT = 'Ada Byron left with Clara Voss and said: “It was loud.”';

type Score = readonly [words: string, score: number];

/** The quote of the text, and the words that were proposed with a score each. */
function heardWith(lang: string, ...scores: readonly Score[]) {
  const place = placeIn(TEXT, lang);
  const proposals = scores.map(([words, score]) => {
    const start = TEXT.indexOf(words);
    return proposalOf({ start, end: start + words.length }, score);
  });
  return { place, setting: describeSetting(place), proposals };
}

function proposalOf(speaker: Span, score: number): ScoredProposal {
  return {
    candidate: {
      construct: 'topic',
      speaker,
      phrase: { from: 0, to: 0, kind: 'name' },
      paragraph: 0,
      clause: null,
      cue: null,
      distance: 1,
      nearer: 0,
    },
    gap: '',
    score,
  };
}

const nobody = (): null => null;

function rankedWords(lang: string, ...scores: readonly Score[]): string {
  const [ranked] = rankSpeakers([heardWith(lang, ...scores)], treeOf(new Map()), nobody);
  return TEXT.slice(ranked?.candidate.speaker.start, ranked?.candidate.speaker.end);
}

/** Who said the last quote of a text, if Frost said the first and nobody is proposed for the last. */
function carriedIn(text: string): string | null {
  const { places } = readPlaces(articleFromText(text, 'en'), ENGLISH_PACK, []);
  const frost = text.indexOf('Frost');
  const heard = places.map((place, at) => {
    const proposals: ScoredProposal[] = at === 0 ? [proposalOf({ start: frost, end: frost + 'Frost'.length }, 1)] : [];
    return { place, setting: describeSetting(place), proposals };
  });
  const last = rankSpeakers(heard, treeOf(new Map()), nobody).at(-1);
  return last ? text.slice(last.candidate.speaker.start, last.candidate.speaker.end) : null;
}

describe('rankSpeakers', () => {
  it('takes the candidate with the highest score', () => {
    expect(rankedWords('de', ['Ada Byron', 1], ['Clara Voss', 2])).toBe('Clara Voss');
  });

  it('counts all proposals of one name together', () => {
    expect(rankedWords('de', ['Ada Byron', 1.6], ['Clara Voss', 2], ['Byron', 1.5])).toBe('Ada Byron');
  });

  it('counts each for itself in English', () => {
    expect(rankedWords('en', ['Ada Byron', 1.6], ['Clara Voss', 2], ['Byron', 1.5])).toBe('Clara Voss');
  });

  it('says how sure it is by the share of the name', () => {
    const [ranked] = rankSpeakers(
      [heardWith('de', ['Ada Byron', 1], ['Clara Voss', 1], ['Byron', 1])],
      treeOf(new Map()),
      nobody,
    );
    expect(ranked?.certainty).toBeCloseTo(2 / 3);
  });

  it('tells the verb of speech, where one leads to the same words', () => {
    const heard = heardWith('de', ['Ada Byron', 2], ['Ada Byron', 1], ['Clara Voss', 1]);
    const said = { lemma: 'sagen', force: 'saying', form: 'past' } as const;
    const clause = {
      subject: { from: 0, to: 1, kind: 'name' },
      order: 'direct',
      verbFrom: 7,
      verbTo: 7,
      verb: said,
      negated: false,
    } as const;
    const proposals = heard.proposals.map((proposal) =>
      proposal.score < 2
        ? { ...proposal, candidate: { ...proposal.candidate, clause, cue: { start: 31, end: 35 } } }
        : proposal,
    );
    const [ranked] = rankSpeakers([{ ...heard, proposals }], treeOf(new Map()), nobody);
    expect(TEXT.slice(ranked?.candidate.speaker.start, ranked?.candidate.speaker.end)).toBe('Ada Byron');
    expect(ranked?.candidate.clause?.verb).toBe(said);
  });

  it('asks once for each quote, in text order, who was chosen', () => {
    const asked: (string | null)[] = [];
    const heard = [heardWith('de', ['Ada Byron', 1]), heardWith('de', ['Clara Voss', 5])];
    rankSpeakers(heard, treeOf(new Map()), (ranked) => {
      const { start = 0, end = 0 } = ranked?.candidate.speaker ?? {};
      asked.push(TEXT.slice(start, end));
      return null;
    });
    expect(asked).toEqual(['Ada Byron', 'Clara Voss']);
  });

  it('has nobody where nobody is proposed', () => {
    expect(rankSpeakers([heardWith('de')], treeOf(new Map()), nobody)).toEqual([null]);
  });

  it.each([
    ['who spoke last', '“No,” said Frost.\n\nThe bridge is closed.\n\n“Yes.”', 'Frost'],
    ['nobody behind what somebody else says', '“No,” said Frost.\n\nAda Byron says it is loud.\n\n“Yes.”', null],
    ['nobody for what is put to somebody', '“No,” said Frost. “You are mad,” Ada Byron was told.', null],
  ])('carries over %s', (_name, text, speaker) => {
    expect(carriedIn(text)).toBe(speaker);
  });

  it('carries nobody over to what a verb right behind the marks reports', () => {
    const text = '« Oui », dit Frost. « Non », répond Clara Voss.';
    const { places } = readPlaces(articleFromText(text, 'fr'), packFor('fr'), []);
    const heard = places.map((place) => ({
      place,
      setting: describeSetting(place),
      proposals: quoteThenVerb.find(place).map((candidate) => ({ candidate, gap: '', score: -1 })),
    }));
    const speakers = rankSpeakers(heard, treeOf(new Map()), nobody).map((ranked) => ranked?.candidate.speaker);
    expect(speakers.map((speaker) => text.slice(speaker?.start, speaker?.end))).toEqual(['Frost', 'Clara Voss']);
  });
});
