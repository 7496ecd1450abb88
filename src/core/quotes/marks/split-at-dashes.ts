import type { Mark } from './mark.ts';

/**
 * Parts a mark at the reports that stand between dashes inside it, so that these are read as the writer's words.
 *
 *     «Cruje —explica Ada Byron—, pero aguanta».   → «Cruje | pero aguanta»
 *     «Cigola - ha detto Ada - ma tiene».          → «Cigola | ma tiene»
 *     «El puente —de piedra— aguanta».             → left whole: no report
 *
 * @param report Finds such a report, with the dashes and what follows them; global.
 */
export function splitAtDashes(text: string, mark: Mark, report: RegExp): Mark[] {
  const inner = text.slice(mark.inner.start, mark.inner.end);
  // Most marks have no dash, and a pattern of hundreds of verbs takes its time.
  if (!/[—–]| - /.test(inner)) return [mark];
  const pieces: Mark[] = [];
  let from = mark.start;
  for (const { index, 0: found } of inner.matchAll(report)) {
    const end = mark.inner.start + index;
    const start = Math.max(from, mark.inner.start);
    if (end <= start) continue;
    pieces.push({ ...mark, start: from, end, inner: { start, end } });
    from = end + found.length;
  }
  if (pieces.length === 0) return [mark];
  if (from >= mark.inner.end) return pieces;
  return [...pieces, { ...mark, start: from, inner: { start: from, end: mark.inner.end }, continues: false }];
}
