import type { LanguagePack } from '../../languages/pack.ts';
import { isDialogue } from './is-dialogue.ts';

/**
 * Whether a question and its answer are somebody's talk with somebody, and no explainer's.
 *
 *     Où vivez-vous ? ¶ Dans la vase.   → yes
 *     Where do you live? ¶ I hide.      → yes
 *     Can I travel? ¶ You can.          → no: a reader's question
 */
export function isPersonalTalk(
  question: string,
  answer: string,
  { dialogueWords, answerWords }: Pick<LanguagePack, 'dialogueWords' | 'answerWords'>,
): boolean {
  return answerWords.size > 0 ? isDialogue(answer, answerWords) : isDialogue(`${question} ${answer}`, dialogueWords);
}
