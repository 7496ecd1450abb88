/**
 * Finds the names of reporters in a Korean byline, where no capitals tell names: what they are follows the name.
 *
 *     koreanReporters('김하늘 기자')        // ['김하늘']
 *     koreanReporters('김하늘 장관')        // []: a minister
 */
export function koreanReporters(line: string): readonly string[] {
  return Array.from(line.matchAll(REPORTER), ([, name = '']) => name);
}

/** Two to four syllables before “reporter”, “senior reporter” or “correspondent”. */
const REPORTER = /(?<![\uAC00-\uD7A3])([\uAC00-\uD7A3]{2,4}) (?:선임)?(?:기자|특파원)(?![\uAC00-\uD7A3])/g;
