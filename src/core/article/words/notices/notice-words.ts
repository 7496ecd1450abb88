/** A wording, all in small letters: one of some words in it, and the expression of the whole, if those are not all. */
export type NoticeWording = readonly [
  kind: 'advert' | 'newsletter' | 'notice' | 'sign-off',
  tells: readonly string[],
  whole: RegExp | null,
];

/**
 * Wordings of notices that publishers put among or under their paragraphs, the first that is found decides the kind.
 * Expressions are small, without nested repeats, and each is compiled only where its words stand.
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Polish, Russian, Japanese, Chinese, Korean.
 *
 * Source: our own reading of news pages in these languages.
 */
export const NOTICE_WORDS: readonly NoticeWording[] = [
  [
    'advert',
    [
      'advert',
      'annons',
      'annonce',
      'anzeige',
      'iklan',
      'mainos',
      'pubblicità',
      'publicidad',
      'publicité',
      'reklam',
      'sponsored',
      'werbung',
      'реклама',
      'إعلان',
      'פרסומת',
      '広告',
      '广告',
      '廣告',
      '광고',
    ],
    /^[\s:.·–—-]*(?:advertise?ment|advertentie|annonse?|annonce|anzeige|iklan|mainos|pubblicità|publicidade?|publicité|reklama?|reklame|sponsored|werbung|реклама|إعلان|פרסומת|広告|广告|廣告|광고)[\s:.·–—-]*$/,
  ],
  ['advert', ['continues below', 'continues after'], /^\W*(?:the )?(?:article|story|text) continues (?:below|after)/],
  ['advert', ['affiliate', 'als amazon-partner'], null],
  ['advert', ['provision'], /provisions?-?links?/],
  ['advert', ['we may earn'], /we may earn (?:a |an )?(?:small )?(?:commission|affiliate)/],
  [
    'newsletter',
    [
      'abonnez-vous',
      'follow us on',
      'inscrivez-vous',
      'iscriviti',
      'join our whatsapp',
      'newsletter abonnieren',
      'newsletter anmelden',
      'schrijf je in',
      'suscríbete',
      'подписывайтесь',
      'подпишитесь',
    ],
    null,
  ],
  [
    'newsletter',
    ['sign up', 'signing up'],
    /sign(?:ing)? up (?:for|to) (?:our|the|my)\b.{0,60}(?:newsletter|alerts|updates|briefing)/,
  ],
  ['newsletter', ['subscribe to'], /subscribe to (?:our|the)\b/],
  ['newsletter', ['newsletter'], /our (?:free )?(?:daily |weekly )?newsletter/],
  ['newsletter', ['bookmark our', 'bookmark this', 'assine a', 'assine nossa'], null],
  [
    'notice',
    [
      'all rights reserved',
      'alle rechte vorbehalten',
      'automatisiert übersetzt',
      'maschinelle übersetzung',
      'originalartikel',
      'exclusiva para suscriptores',
      'exclusivo para suscriptores',
      'riservato agli abbonati',
      'réservé aux abonnés',
      'réservée aux abonnés',
      'todos los derechos',
      'tutti i diritti',
      'wszelkie prawa zastrzeżone',
      'wszystkie prawa zastrzeżone',
      'все права защищены',
      '無断転載',
      '有料会員になると',
      '未经授权',
      '未經授權',
      '무단 전재',
      '무단전재',
    ],
    null,
  ],
  [
    'notice',
    ['anhören', 'ascolta', 'écouter', 'escucha', 'luister', 'ouça', 'ouvir'],
    /^(?:artikel anhören|ascolta (?:l['’]articolo|la versione audio)|écouter (?:cet |l['’])article|escuchar? (?:el|este) artículo|luister naar dit artikel|ouça (?:este conteúdo|a notícia)|ouvir (?:artigo|notícia))\b.{0,20}$/,
  ],
  ['notice', ['il vous reste'], /il vous reste \d/],
  [
    'notice',
    ['this article', 'this story'],
    /this (?:article|story) (?:was |is )?(?:first|originally) (?:appeared|published)/,
  ],
  ['notice', ['first published', 'originally published'], /^(?:first|originally) published/],
  [
    'notice',
    ['dieser artikel', 'dieser beitrag', 'dieser text'],
    /dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde) .{0,30}(?:zuerst|zunächst)/,
  ],
  ['sign-off', ['contributed to this'], /contributed to this (?:report|story|article)/],
  ['sign-off', ['reporting by'], /^\W*(?:with |additional )?(?:additional )?reporting by/],
  ['sign-off', ['mit informationen', 'mit material'], /^\W*mit (?:informationen|material)/],
  ['sign-off', ['aus dem'], /^\W*aus dem [^\s\d]+ (?:von|übersetzt)/],
  ['sign-off', ['copyright', '©'], /^(?:copyright|©)/],
  [
    'sign-off',
    ['bron', 'fonte', 'fuente', 'kilde', 'källa', 'quelle', 'source', 'źródło'],
    /^\W*(?:quelle|source|bron|fuente|fonte|źródło|kilde|källa)s?\s*:/,
  ],
];
