import { STATE_ABBREVIATIONS } from '../grouping/state-abbreviations.ts';

/** Whether a name is the short form of an American state, with its full stops or without: “Tenn”, “W.Va.”. */
export function isShortState(name: string): boolean {
  return STATE_ABBREVIATIONS.has(name.replaceAll('.', '').toLowerCase());
}
