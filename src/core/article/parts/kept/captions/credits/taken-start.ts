import { CREDIT_END } from '../../../../words/pictures/credit-words.ts';

/**
 * Where the last stretch of a caption begins, if it ends with a word for taking pictures, as in Chinese and Japanese.
 *
 *     takenStart('渔船驶出西港。王明 摄')   // 7
 *     takenStart('渔船驶出西港，电影的拍摄')   // null: a film is
 */
export function takenStart(caption: string): number | null {
  const end = CREDIT_END.exec(caption);
  if (end === null) return null;
  const mark = Math.max(...Array.from('。，、＝', (one) => caption.lastIndexOf(one, end.index)));
  return end.index - mark > LONGEST_TAKEN ? null : mark + 1;
}

/** Names and the word for what they are, in letters of scripts without spaces. */
const LONGEST_TAKEN = 30;
