import { NAMED_REPORTERS } from '../../../../words/authors/uncased-names.ts';

/**
 * Finds the names of reporters in a Korean or Chinese byline, where no capitals tell names: what they are stands beside.
 *
 *     namedReporters('김하늘 기자')            // ['김하늘']
 *     namedReporters('本报记者 王明')          // ['王明']
 *     namedReporters('김하늘 장관')            // []: a minister
 *     namedReporters('市长昨天举行记者会')     // []: a press conference
 */
export function namedReporters(line: string): readonly string[] {
  return NAMED_REPORTERS.flatMap(([tells, whole]) =>
    tells.some((tell) => line.includes(tell)) ? Array.from(line.matchAll(whole), ([, name = '']) => name) : [],
  );
}
