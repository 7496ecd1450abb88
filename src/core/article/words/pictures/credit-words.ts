/**
 * What leads to who made a picture, before a colon, a stroke or one of `CREDIT_LINKS`: “Photo:”, “Foto: ”.
 *
 * Source, as of all below: our own knowledge.
 */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  `beeld bild bilder credit crediti credito creditos credits crédit crédito créditos crédits drawing fonte foto
  fotografie fotografija fotos fotoğraf fotó fuente grafik graphic illustration image imagem imagen images immagine
  kilde kuva kuvat källa ljósmynd photo photograph photos picture quelle slika source sources video zdj zdjęcie zdroj φωτο
  φωτογραφία снимка фото צילום تصوير تصویر عکس فوٹو छवि फ़ोटो फोटो ছবি படம் ภาพ ფოტო ảnh 写真 사진`.split(/\s+/),
);

/** What may stand for that colon. */
export const CREDIT_LINKS: readonly string[] = ['by', 'courtesy', 'via'];

/** What needs none. */
export const CREDIT_SIGNS: ReadonlySet<string> = new Set(['copyright', 'fot.']);

/** How a caption ends in which who took the picture stands before the word for it, in Chinese and Japanese. */
export const CREDIT_END = /(?:(?<!拍)[摄攝]|撮影|提供)[)）」\]]?$/;

/** How a line begins, in small letters, that is a credit and nothing else. */
export const CREDIT_STARTS: readonly string[] = [
  'photo',
  'foto',
  'bild',
  'image',
  '©',
  '(c)',
  'credit',
  'quelle',
  'source',
];

/** Small words between the names of a credit. */
export const CREDIT_JOINTS: ReadonlySet<string> = new Set(
  'and by da de du for from images of picture pool the und van via von'.split(' '),
);

/** Names of elements that hold who made a picture, and not what it shows. */
export const CREDIT_NAMES: readonly string[] =
  'bildnachweis bildquelle copyright credit credits embed-credit fotocredit photo-credit photographer'.split(' ');
