import { NOTICE_WORDS, type NoticeWording } from '../../words/notices/notice-words.ts';

const LONGEST = 400;

/**
 * The kind of a publisher's notice about the text or itself; `null` if a text is none.
 *
 *     matchNotice('We may earn commission from links on this page.')   // 'advert'
 *     matchNotice('The agents earn a commission of three per cent.')   // null
 *     matchNotice('“I contributed to this report,” she said.')         // null: someone's words
 */
export function matchNotice(words: string): NoticeWording[0] | null {
  if (words.length > LONGEST || /["“”«»„]/.test(words)) return null;
  const text = words.toLowerCase();
  return TELLS.find(({ tell, whole }) => text.includes(tell) && (whole === null || whole.test(text)))?.kind ?? null;
}

const TELLS = NOTICE_WORDS.flatMap(([kind, tells, whole]) => tells.map((tell) => ({ kind, tell, whole })));
