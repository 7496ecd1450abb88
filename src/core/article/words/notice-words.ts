/**
 * Wordings of notices that publishers put among or under their paragraphs, by kind: each a regular expression without
 * nested repeats, and small letters of which every such wording has some: a search for those spares the expression.
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Polish.
 *
 * Source: our own reading of news pages in these languages.
 */
export const NOTICE_WORDS: readonly (readonly [
  kind: 'advert' | 'newsletter' | 'notice' | 'sign-off',
  tells: readonly string[],
  words: RegExp,
])[] = [
  [
    'advert',
    ['affiliate', 'amazon-partner', 'provision', 'we may earn'],
    /affiliate|provisions?-?links?|we may earn (?:a |an )?(?:small )?(?:commission|affiliate)|als amazon-partner/i,
  ],
  [
    'newsletter',
    [
      'abonnez',
      'assine',
      'bookmark',
      'follow us on',
      'inscrivez',
      'iscriviti',
      'join our whatsapp',
      'newsletter',
      'schrijf je in',
      'sign',
      'subscribe to',
      'suscríbete',
    ],
    /sign(?:ing)? up (?:for|to) (?:our|the|my)\b.{0,60}(?:newsletter|alerts|updates|briefing)|subscribe to (?:our|the)\b|our (?:free )?(?:daily |weekly )?newsletters?|bookmark (?:our|this)|follow us on|join our whatsapp|newsletter (?:abonnieren|anmelden)|abonnez-vous|inscrivez-vous|suscríbete|assine (?:a|nossa)|iscriviti|schrijf je in/i,
  ],
  [
    'notice',
    [
      'appeared',
      'aux abonnés',
      'i diritti',
      'il vous reste',
      'los derechos',
      'originalartikel',
      'prawa zastrzeżone',
      'published',
      'rechte vorbehalten',
      'rights reserved',
      'zuerst',
      'zunächst',
      'übersetz',
    ],
    /il vous reste \d|réservée? aux abonnés|this (?:article|story) (?:was |is )?(?:first|originally) (?:appeared|published)|^(?:first|originally) published|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde) .{0,30}(?:zuerst|zunächst)|maschinelle übersetzung|automatisiert übersetzt|originalartikel|all rights reserved|alle rechte vorbehalten|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|todos los derechos|tutti i diritti/i,
  ],
  [
    'sign-off',
    [
      'aus dem',
      'bron',
      'contributed to this',
      'copyright',
      'fonte',
      'fuente',
      'kilde',
      'källa',
      'mit informationen',
      'mit material',
      'quelle',
      'reporting by',
      'source',
      '©',
      'źródło',
    ],
    /contributed to this (?:report|story|article)|^\W*(?:with |additional )?(?:additional )?reporting by|^\W*(?:mit material|mit informationen|aus dem [^\s\d]+ (?:von|übersetzt))|^(?:copyright|©)|^\W*(?:quelle|source|bron|fuente|fonte|źródło|kilde|källa)s?\s*:/i,
  ],
];
