import { transcript } from '../../constructs/labels/transcript.ts';
import type { Proposal } from './propose-speakers.ts';

/** Whether a label within the marks says who speaks, whoever spoke before: "BYRON: We won." */
export function isLabelled(proposals: readonly Proposal[]): boolean {
  return proposals[0]?.candidate.construct === transcript.name;
}
