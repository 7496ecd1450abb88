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
  const tells = OTHER_LETTER.test(text) ? TELLS : PLAIN_TELLS;
  // A plain loop: every text is asked for each, before a browser has made any of this fast.
  for (let at = 0; at < tells.length; at += 1) {
    const notice = tells[at];
    if (notice && text.includes(notice.tell) && (notice.whole === null || notice.whole.test(text))) return notice.kind;
  }
  return null;
}

const TELLS = NOTICE_WORDS.flatMap(([kind, tells, whole]) => tells.map((tell) => ({ kind, tell, whole })));

/** Small letters that English has not; marks may be any. */
const OTHER_LETTER = /[\u00DF-\u1FFF\u2C00-\uFFFF]/;

/** What may stand in a text without such letters. */
const PLAIN_TELLS = TELLS.filter(({ tell }) => !OTHER_LETTER.test(tell));
