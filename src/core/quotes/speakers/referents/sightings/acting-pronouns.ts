import type { Span } from '../../../../text/span.ts';
import type { Paragraph } from '../../../frame/paragraph.ts';

/** Single pronouns that a verb stands right behind, each once. */
export function actingPronouns(paragraphs: readonly Paragraph[]): Span[] {
  const pronouns: Span[] = [];
  for (const { frame, clauses } of paragraphs) {
    for (const { subject, order } of clauses) {
      const unit = frame.units[subject.from];
      if (subject.kind !== 'pronoun' || order !== 'direct' || unit === undefined) continue;
      if (pronouns.at(-1)?.start !== unit.start) pronouns.push({ start: unit.start, end: unit.end });
    }
  }
  return pronouns.sort((one, other) => one.start - other.start);
}
