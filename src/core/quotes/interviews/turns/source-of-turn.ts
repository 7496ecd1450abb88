import type { Source } from '../../set-apart/source.ts';
import type { Turn } from './turn.ts';

/** Who says what is said in a turn: the guest of the interview, or whom its label names; `null` where there is no turn. */
export function sourceOfTurn(turn: Turn | undefined, paragraph: number): Source | null {
  return turn === undefined ? null : { paragraph, by: turn.by === 'guest' ? 'interview' : 'colon' };
}
