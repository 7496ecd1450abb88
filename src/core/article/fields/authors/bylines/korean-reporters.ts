import { KOREAN_REPORTER } from '../../../words/authors/byline-words.ts';

/**
 * Finds the names of reporters in a Korean byline, where no capitals tell names: what they are follows the name.
 *
 *     koreanReporters('김하늘 기자')        // ['김하늘']
 *     koreanReporters('김하늘 장관')        // []: a minister
 */
export function koreanReporters(line: string): readonly string[] {
  return Array.from(line.matchAll(KOREAN_REPORTER), ([, name = '']) => name);
}
