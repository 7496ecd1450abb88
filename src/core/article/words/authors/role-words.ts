/**
 * Words for what a writer is, that stand beside names in bylines. Lower case, sorted within a language.
 *
 * Source: our own reading of news pages in these languages.
 */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  [
    // Danish, Norwegian, Swedish
    'journalist korrespondent redaktør redaktör reporter skribent',
    // Dutch
    'columnist correspondent medewerker onze redacteur verslaggever verslaggeefster',
    // English
    `analyst chief columnist columnists contributor contributors correspondent correspondents deputy director editor editors
     freelance freelancer intern journalist journalists our photographer producer reporter reporters senior writer writers`,
    // French
    'correspondant correspondante envoyé envoyée journaliste notre rédacteur rédactrice spécial spéciale',
    // German
    `autor autorin chefredakteur chefredakteurin gastautor gastautorin korrespondent korrespondenten korrespondentin
     korrespondentinnen redakteur redakteurin reporterin ressortleiter ressortleiterin unserem unserer volontär volontärin`,
    // Italian
    'corrispondente giornalista inviata inviato nostra nostro',
    // Portuguese and Spanish
    'corresponsal correspondente enviada enviado especial nuestra nuestro periodista repórter',
  ].flatMap((words) => words.split(/\s+/)),
);

/** Words for those who write without a name, in the same languages. */
export const DESK_WORDS: ReadonlySet<string> = new Set(
  `actualités admin administrator agencias agências desk editor editorial editors hub nachrichten news newsroom nieuws
  noticias notizie notícias online redacción redactie redaktion redaktionen redazione redação ressort rédaction staff team web
  writer writers מערכת الأخبار التحرير مراسل مراسلة مراسلنا وكالات تحریریه خبرنگار سرویس گروه ویب ڈیسک نامہ نگار رپورٹر डिजिटल
  डेस्क ब्यूरो वेब संवाददाता टीम অনলাইন ডেস্ক নিজস্ব প্রতিনিধি প্রতিবেদক প্রতিবেদন সংবাদদাতা செய்தி செய்திச் செய்திப்பிரிவு சேவை டெஸ்க் న్యూస్ డెస్క్ ข่าว
  ทีมข่าว ผู้สื่อข่าว กองบรรณาธิการ რედაქცია`.split(/\s+/),
);

/** Words that stand capitalised in buttons and labels beside English bylines, and in no person's name. Sorted. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  `about add all and are ask checked comments contact continue copy exclusive exclusives fact follow for free get go google
  here home hour hours how join latest like listen live login minute minutes more my new newsletter on opinion our
  photos press print read recommended save school see send share show sign special subscribe the this times to today
  trending university updated us video view watch what with you your`.split(/\s+/),
);
