import type { Block } from '../../article/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { labelledTurns } from './turns/labelled-turns.ts';
import type { Turn } from './turns/turn.ts';
import { unmarkedAnswers } from './unmarked-answers.ts';

/**
 * What is said in an interview without quotation marks, by the number of its paragraph; empty where the article is none.
 *
 *     Anzeiger: Wo lebt der Aal? ¶ Byron: Im Schlamm. ¶ Anzeiger: Und wovon? ¶ Byron: Davon.   → all four
 *     Was tun Sie? ¶ Ich warte. ¶ Worauf? ¶ Auf meinen Aal. ¶ Seit wann? ¶ Mir egal.           → the answers
 *     TENNIS: Byron siegt. ¶ SEGELN: Frost verliert. ¶ RUDERN: Regen. ¶ GOLF: Nebel.           → none: no label returns
 *
 * @param blocks in reading order.
 */
export function findInterview(
  text: string,
  blocks: readonly Block[],
  pack: Pick<LanguagePack, 'dialogueWords' | 'answerWords'>,
): ReadonlyMap<number, Turn> {
  const labelled = labelledTurns(text, blocks, pack.dialogueWords);
  if (labelled.size > 0) return labelled;
  const answers = unmarkedAnswers(text, blocks, pack);
  return new Map([...answers].map(([paragraph, said]) => [paragraph, { said, by: 'guest' }]));
}
