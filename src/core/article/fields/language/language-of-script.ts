import { sampleOf } from './text-sample.ts';

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

/**
 * The language that has the script of a text for itself; `null` where several share it. One letter in fifty is enough:
 * names and addresses in Latin letters stand in every text.
 *
 *     languageOfScript('港は金曜日に再開した')   // 'ja'
 *     languageOfScript('The harbour is open')   // null
 */
export function languageOfScript(text: string): string | null {
  const sample = sampleOf(text);
  if (!/[\u0370-\u03FF\u0530-\u1DFF\u2E80-\uFFEF]/.test(sample)) return null;
  const least = Math.max(3, sample.length / 50);
  return SCRIPTS.find(([, letters]) => (sample.match(letters)?.length ?? 0) >= least)?.[0] ?? null;
}
