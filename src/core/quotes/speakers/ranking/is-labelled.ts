import type { Candidate } from '../../constructs/construct.ts';
import { transcript } from '../../constructs/labels/transcript.ts';

/** Whether a label within the marks says who speaks, whoever spoke before: "BYRON: We won." */
export function isLabelled(proposals: readonly { readonly candidate: Candidate }[]): boolean {
  return proposals[0]?.candidate.construct === transcript.name;
}
