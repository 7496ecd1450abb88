import type { Article, BlockKind } from '../article/article.ts';
import { findMarks } from './marks/find-marks.ts';
import type { Mark } from './marks/mark.ts';
import type { NonSpeech, Quote } from './quote.ts';

const SPEAKING_BLOCKS: ReadonlySet<BlockKind> = new Set(['lede', 'paragraph', 'list-item', 'quote', 'post-head']);

/** Fewer words in marks are a title or a term more often than speech. */
const FEWEST_WORDS = 4;

/** So many letters stand for `FEWEST_WORDS` in the scripts that put no spaces between words. */
const FEWEST_LETTERS = 8;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Nothing: the report after a lost closing mark cannot be told without the words of the language. */
const NO_REPORT = /(?!)/;

/**
 * Finds speech by its marks alone, in a language that we have no words for. Nobody is guessed to be the speaker.
 *
 *     »Vi er meget glade i dag«, siger Ada Byron.   → one quote, no speaker
 *     Filmen »Solen« vises i aften.                 → no quote: one word
 */
export function findMarkedWords(article: Article): {
  readonly quotes: readonly Quote[];
  readonly nonSpeech: readonly NonSpeech[];
} {
  const paragraphs = article.blocks.filter((block) => SPEAKING_BLOCKS.has(block.kind));
  const marks = findMarks(article.text, { paragraphs, report: NO_REPORT })
    .flat()
    .filter((mark) => mark.depth === 0);
  const isSpoken = ({ inner }: Mark) => isLong(article.text.slice(inner.start, inner.end));
  return {
    quotes: marks.filter(isSpoken).map(quoteOf),
    nonSpeech: marks
      .filter((mark) => !isSpoken(mark))
      .map(({ start, end }) => ({ start, end, evidence: { rule: 'few-words' } })),
  };
}

function isLong(words: string): boolean {
  const isWithoutSpaces = WITHOUT_SPACES.test(words);
  return isWithoutSpaces ? words.length >= FEWEST_LETTERS : words.trim().split(/\s+/).length >= FEWEST_WORDS;
}

function quoteOf({ start, end }: Mark, group: number): Quote {
  return {
    start,
    end,
    kind: 'direct',
    group,
    speakers: [],
    speaker: null,
    actor: null,
    cue: null,
    evidence: { construct: 'marks-alone', verb: null, resolvedBy: null, confidence: 'unsure' },
  };
}
