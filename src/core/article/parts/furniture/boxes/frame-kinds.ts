import type { Frame } from '../../../page-outline.ts';
import { frameKind } from './frame-kind.ts';
import type { FrameMark } from './frame-mark.ts';
import { kindByNames } from './kind-by-names.ts';

/** What each of many frames holds, which share their names: what the same words say is worked out once. */
export function frameKinds(frames: readonly Frame[]): (FrameMark | null)[] {
  const known = new Map<readonly string[], FrameMark | null>();
  const byNames = (words: readonly string[]): FrameMark | null => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const mark = kindByNames(words);
    known.set(words, mark);
    return mark;
  };
  return frames.map((frame) => frameKind(frame, byNames));
}
