import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import { findDashSpeech } from '../marks/find-dash-speech.ts';
import { findDashedDialogue } from '../marks/find-dashed-dialogue.ts';
import type { Mark } from '../marks/mark.ts';
import { splitAtDashes } from '../marks/split-at-dashes.ts';
import { splitAtIncises } from '../marks/split-at-incises.ts';
import { findDashedList } from './find-dashed-list.ts';
import { isBareApposition } from './is-bare-apposition.ts';
import { inciseBetweenDashes, inciseIn } from './report-patterns.ts';
import { within } from './within.ts';

/**
 * Reads the outer speech of a block, by its number: between its marks, without the reports inside them, or behind a dash.
 *
 * @param blocks in reading order.
 */
export function speechReader(
  text: string,
  blocks: readonly Span[],
  pack: LanguagePack,
): (index: number, marks: readonly Mark[]) => readonly Mark[] {
  const incise = inciseIn(pack);
  const apposes = (words: string): boolean => isBareApposition(words, pack);
  const dashed = pack.speaksWithDashes ? inciseBetweenDashes(pack) : null;
  const partAtIncises = (marks: readonly Mark[]): readonly Mark[] =>
    incise === null ? marks : marks.flatMap((mark) => splitAtIncises(text, mark, incise, apposes));
  const dialogue = pack.speaksWithDashes ? null : findDashedDialogue(text, blocks, pack.dialogueWords);
  const list = pack.speaksWithDashes ? findDashedList(text, blocks, pack.dialogueWords) : null;
  const dashedIn = (index: number): readonly Mark[] => {
    const block = blocks[index];
    if (dialogue !== null) return dialogue.get(index) ?? [];
    return block === undefined || list?.has(index) ? [] : findDashSpeech(text, block);
  };
  return (index, marks) => {
    const spoken = dashedIn(index);
    if (spoken.length > 0) return partAtIncises(spoken);
    const own = within(marks, 0);
    return partAtIncises(dashed === null ? own : own.flatMap((mark) => splitAtDashes(text, mark, dashed)));
  };
}
