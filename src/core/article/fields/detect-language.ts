import { once } from '../../text/once.ts';
import { STOP_WORDS } from '../words/stop-words.ts';

/** As much of a text as is looked at. */
const SAMPLE = 6000;

/** A language must explain this share of the words, and be ahead of the next by so much. */
const LEAST_SHARE = 0.12;
const LEAST_LEAD = 1.15;

/**
 * Tells the language of a text by its script or its small words, as a BCP 47 code; `null` where neither tells.
 *
 *     detectLanguage('Der Hafen ist wieder offen, und die Schiffe …')   // 'de'
 *     detectLanguage('港は金曜日に再開した')                              // 'ja'
 *     detectLanguage('Westhaven 2026')                                   // null
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byWords(sample.toLowerCase().match(/[a-zß-ɏẀ-ỿа-ӿ]+/g) ?? []);
}

/** Scripts that one language of the news has for itself, or nearly; kana before Han, which Japanese uses too. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[ぁ-ヿ]/g],
  ['zh', /[㐀-鿿]/g],
  ['ko', /[가-힣]/g],
  ['el', /[Ͱ-Ͽ]/g],
  ['he', /[א-ת]/g],
  ['fa', /[پچژگ]/g],
  ['ar', /[ء-ي]/g],
  ['hi', /[ऀ-ॿ]/g],
  ['bn', /[ঀ-৿]/g],
  ['ta', /[஀-௿]/g],
  ['te', /[ఀ-౿]/g],
  ['th', /[ก-๛]/g],
  ['ka', /[ა-ჿ]/g],
  ['hy', /[Ա-֏]/g],
];

/** One letter in fifty is enough: names and addresses in Latin letters stand in every text. */
function byScript(sample: string): string | null {
  if (!/[\u0370-\u03FF\u0530-\u1DFF\u2E80-\uFFEF]/.test(sample)) return null;
  const least = Math.max(3, sample.length / 50);
  return SCRIPTS.find(([, letters]) => (sample.match(letters)?.length ?? 0) >= least)?.[0] ?? null;
}

function byWords(words: readonly string[]): string | null {
  if (words.length < 8) return null;
  const shares = stopWords()
    .map(([language, known]) => ({
      language,
      share: words.filter((word) => known.has(word)).length / words.length,
    }))
    .sort((one, other) => other.share - one.share);
  const [first, second] = shares;
  const isClear = first && second && first.share >= LEAST_SHARE && first.share >= LEAST_LEAD * second.share;
  return isClear ? first.language : null;
}

/** Made when the first page does not say its language: few do not. */
const stopWords = once((): readonly (readonly [string, ReadonlySet<string>])[] =>
  Object.entries(STOP_WORDS).map(([language, known]) => [language, new Set(known.split(' '))]),
);
