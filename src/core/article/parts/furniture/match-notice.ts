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
  // A plain loop: every text is asked for each, before a browser has made any of this fast.
  for (let at = 0; at < TELLS.length; at += 1) {
    const notice = TELLS[at];
    if (notice && text.includes(notice.tell) && (notice.whole === null || notice.whole.test(text))) return notice.kind;
  }
  return null;
}

const TELLS = NOTICE_WORDS.flatMap(([kind, tells, whole]) => tells.map((tell) => ({ kind, tell, whole })));
