/**
 * Words for a reporter in scripts without capitals, and the expression with the name beside one in group 1: two to four
 * Korean syllables before “reporter”, “senior reporter” or “correspondent”; two to four Chinese characters behind
 * “reporter” and a space, colon or dot, or right behind it and before a stroke: `記者王明／台北報導`; not who took a picture:
 * `记者 王明摄`. Before those what leads to a writer's name and a mark: `文／王明`, `作者：王明`.
 *
 * Source, as of all below: our own reading of news pages.
 */
export const NAMED_REPORTERS: readonly (readonly [tells: readonly string[], whole: RegExp])[] = [
  [['기자', '특파원'], /(?<![\uAC00-\uD7A3])([\uAC00-\uD7A3]{2,4}) (?:선임)?(?:기자|특파원)(?![\uAC00-\uD7A3])/g],
  [
    ['作者', '撰文', '文'],
    /(?<![\u4E00-\u9FFF])(?:作者|撰文|文)\s?[:：／/｜|・]\s?([\u4E00-\u9FFF々]{2,5})(?![\u3040-\u30FF\u4E00-\u9FFF])/g,
  ],
  [
    ['记者', '記者'],
    /[记記]者(?:[\s:：・|｜/／]{1,3}(?=[\u4E00-\u9FFF]{2,4}(?:$|[\s、，,／/|｜)）]))|(?=[\u4E00-\u9FFF]{2,3}[／/]))(?![\u4E00-\u9FFF]{1,3}[摄攝])([\u4E00-\u9FFF]{2,4})/g,
  ],
];

/**
 * Names in brackets, two to four Chinese characters each, as Chinese and Japanese texts give their writers: behind the word
 * for a reporter near the beginning, behind the last full stop or alone at the end.
 */
export const BRACKETED_NAMES = {
  begin:
    /[（(](?:本[报報]|通[讯訊])?[记記]者[\s:：]?([\u4E00-\u9FFF]{2,4}(?:[\s、，,·・]{1,2}[\u4E00-\u9FFF]{2,4}){0,3})[）)]/,
  end: /(?:^|[。」』”！？])\s*[（(【[]([\u4E00-\u9FFF々]{2,5}(?:[\s、，,·・]{1,2}[\u4E00-\u9FFF々]{2,5}){0,3})[）)】\]]\s*$/,
  joint: /[\s、，,·・]+/,
} as const;

/** What stands in such brackets and is nobody: agencies, desks, “to be continued”, “see photo”. */
export const NO_UNCASED_NAMES: ReadonlySet<string> = new Set(
  '中央社 中略 以下略 共同 共同社 写真 完 新华社 新華社 时事 時事 時事社 敬称略 本报讯 本報訊 未完 終わり 編集委員 編集部 编辑部 記者 记者 資料 資料照 資料照片 资料图 路透社 連載 随時掲載'.split(
    ' ',
  ),
);

/** How words end in Chinese characters that are a paper, a site, a desk or an office, and no person. */
export const HAN_DESK = /[报報网網社台部刊室组組者编編讯訊]$/;
