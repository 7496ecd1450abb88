import type { Chance } from '../seeded-random.ts';
import { END, type MarkedPage, START } from './marked-page.ts';

export const KINDS = ['sentence', 'phrase', 'word', 'paragraphs'] as const;
export type Kind = (typeof KINDS)[number];

/** An article's body as the corpus gives it. */
export type Page = { readonly id: string; readonly lang: string; readonly paragraphs: readonly string[] };

/** How many selections of a kind are made on a page. */
const HOW_MANY: Readonly<Record<Kind, number>> = { sentence: 6, phrase: 6, word: 6, paragraphs: 3 };

/** Selects some sentences, phrases of 3 to 7 words, words, or runs of 2 to 4 paragraphs of a page. */
export function selectTargets(page: Page, kind: Kind, chance: Chance): readonly MarkedPage[] {
  const places = kind === 'paragraphs' ? paragraphRuns(page, chance) : placesWithin(page, kind, chance);
  return chance.shuffled(places).slice(0, HOW_MANY[kind]);
}

function paragraphRuns(page: Page, chance: Chance): readonly MarkedPage[] {
  return page.paragraphs.flatMap((_, first) => {
    const last = first + 1 + chance.below(3);
    if (last >= page.paragraphs.length) return [];
    return [page.paragraphs.map((text, index) => (index === first ? START : '') + text + (index === last ? END : ''))];
  });
}

function placesWithin(page: Page, kind: 'sentence' | 'phrase' | 'word', chance: Chance): readonly MarkedPage[] {
  return page.paragraphs.flatMap((text, index) =>
    spansOf[kind](text, page.lang, chance).map(({ start, end }) =>
      page.paragraphs.map((each, at) =>
        at === index ? text.slice(0, start) + START + text.slice(start, end) + END + text.slice(end) : each,
      ),
    ),
  );
}

type Span = { readonly start: number; readonly end: number };

const spansOf = {
  sentence: (text: string, lang: string) => sentencesIn(text, lang).filter(({ start, end }) => end - start >= 30),
  phrase: phrasesIn,
  word: (text: string, lang: string) => wordsIn(text, lang).filter(({ start, end }) => end - start >= 3),
};

/** Sentences, without the space after them. */
export function sentencesIn(text: string, lang: string): readonly Span[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length })).filter(
    ({ start, end }) => end > start,
  );
}

/** Words, without the signs between them. */
export function wordsIn(text: string, lang: string): readonly Span[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return Array.from(segments)
    .filter((each) => each.isWordLike === true)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Phrases stay within a sentence. */
function phrasesIn(text: string, lang: string, chance: Chance): readonly Span[] {
  return sentencesIn(text, lang).flatMap((sentence) => {
    const words = wordsIn(text.slice(sentence.start, sentence.end), lang);
    const length = 3 + chance.below(5);
    if (words.length <= length + 1) return [];
    const from = chance.below(words.length - length);
    const first = words[from];
    const last = words[from + length - 1];
    return first && last ? [{ start: sentence.start + first.start, end: sentence.start + last.end }] : [];
  });
}
