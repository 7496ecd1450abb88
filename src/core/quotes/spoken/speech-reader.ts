import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import { findDashSpeech } from '../marks/find-dash-speech.ts';
import type { Mark } from '../marks/mark.ts';
import { splitAtDashes } from '../marks/split-at-dashes.ts';
import { splitAtIncises } from '../marks/split-at-incises.ts';
import { isApposition } from './is-apposition.ts';
import { inciseBetweenDashes, inciseIn } from './report-patterns.ts';
import { within } from './within.ts';

/** Reads the outer speech of a block: between its marks, without the reports inside them, or behind a dash. */
export function speechReader(
  text: string,
  pack: LanguagePack,
): (block: Span, marks: readonly Mark[]) => readonly Mark[] {
  const incise = inciseIn(pack);
  const apposes = (words: string): boolean => isApposition(words, pack);
  const dashed = pack.speaksWithDashes ? inciseBetweenDashes(pack) : null;
  const partAtIncises = (marks: readonly Mark[]): readonly Mark[] =>
    incise === null ? marks : marks.flatMap((mark) => splitAtIncises(text, mark, incise, apposes));
  return (block, marks) => {
    const spoken = pack.speaksWithDashes ? findDashSpeech(text, block) : [];
    if (spoken.length > 0) return partAtIncises(spoken);
    const own = within(marks, 0);
    return partAtIncises(dashed === null ? own : own.flatMap((mark) => splitAtDashes(text, mark, dashed)));
  };
}
