import type { LanguagePack } from '../../languages/pack.ts';
import type { FeatureTree } from '../../linear-model/feature-tree.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import { chooseSubject } from './subjects/choose-subject.ts';
import { rivalClauses } from './subjects/rival-clauses.ts';

/**
 * The clauses of a paragraph that may report, one for each verb and side of it: that of the likeliest subject.
 *
 *     Ada Byron, who farms there, said …   → said: Ada Byron
 *     The bridge fell.                     → none: the verb does not report
 *     You may find that it is closed.      → none: the reader says nothing
 *
 * @param subjects what has learned which subject is likeliest.
 */
export function reportingClauses(paragraph: Paragraph, pack: LanguagePack, subjects: FeatureTree): Clause[] {
  const { units } = paragraph.frame;
  return rivalClauses(paragraph, pack).flatMap((rivals) => {
    const clause = chooseSubject(units, rivals, pack, subjects);
    return clause === null || isReader(units[clause.subject.to], pack) ? [] : [clause];
  });
}

/** “You may find …”, “you’d think …”. */
function isReader(subject: Unit | undefined, pack: LanguagePack): boolean {
  return pack.reports.readers.has(/^\p{L}+/u.exec(subject?.lower ?? '')?.[0] ?? '');
}
