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
  const { tells, wordings } = OTHER_LETTER.test(text) ? ALL : PLAIN;
  // A plain loop over plain words: every text is asked for each, before a browser has made any of this fast.
  for (let at = 0; at < tells.length; at += 1) {
    if (!text.includes(tells[at] ?? '')) continue;
    const wording = wordings[at];
    if (wording && (wording[2] === null || wording[2].test(text))) return wording[0];
  }
  return null;
}

/** Small letters that English has not; marks may be any. */
const OTHER_LETTER = /[\u00DF-\u1FFF\u2C00-\uFFFF]/;

/** The words that tell of a wording, in their order, and for each the wording. */
type Tells = { readonly tells: readonly string[]; readonly wordings: readonly NoticeWording[] };

const ALL = tellsOf(() => true);

/** Those which may stand in a text without such letters. */
const PLAIN = tellsOf((tell) => !OTHER_LETTER.test(tell));

function tellsOf(isAsked: (tell: string) => boolean): Tells {
  const pairs = NOTICE_WORDS.flatMap((wording) => wording[1].filter(isAsked).map((tell) => ({ tell, wording })));
  return { tells: pairs.map(({ tell }) => tell), wordings: pairs.map(({ wording }) => wording) };
}
