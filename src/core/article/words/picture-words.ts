/**
 * Where news gets its pictures from beside the agencies (see `AGENCY_NAMES`), and words that stand in credits: in small
 * letters, sorted.
 *
 * Source: our own knowledge.
 */
export const PICTURE_SOURCES: ReadonlySet<string> = new Set(
  `alamy alliance archiv archive archivo associated contrib contributor copyright corbis courtesy file film getty handout
  imago istock istockphoto keystone lapresse magnum panos pexels pixabay pool postmedia rex scanpix screenshot shutterstock
  sipa stringer supplied unsplash wireimage wikimedia zuma`.split(/\s+/),
);

/** What leads to who made a picture, before a colon, a stroke or one of the words below: “Photo:”, “Foto: ”. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  `beeld bild bilder credit crediti credito creditos credits crédit crédito créditos crédits drawing fonte foto
  fotografie fotografija fotos fotoğraf fotó fuente grafik graphic illustration image imagem imagen images immagine
  kilde kuva källa ljósmynd photo photograph photos picture quelle slika source sources video zdj zdjęcie zdroj φωτο
  φωτογραφία снимка фото צילום تصوير تصویر عکس فوٹو छवि फ़ोटो फोटो ছবি படம் ภาพ ფოტო ảnh 写真 사진`.split(/\s+/),
);

/** What may stand for that colon. */
export const CREDIT_LINKS: readonly string[] = ['by', 'courtesy', 'via'];

/** What needs none. */
export const CREDIT_SIGNS: ReadonlySet<string> = new Set(['copyright']);

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

/** A line under a picture, in small letters without mark at its end, that tells what the next is or what a button does. */
export const CAPTION_LABELS: ReadonlySet<string> = new Set([
  'click to enlarge',
  'click to view image in full size',
  'enlarge this image',
  'hide caption',
  'press enter or click to view image in full size',
  'tap to enlarge',
  'toggle caption',
  'view image in full size',
  'view image in fullscreen',
  ...['foto', 'image', 'photo', 'picture'].flatMap((one) => [one, `${one} caption`, `${one} credit`, `${one} source`]),
]);

/** Small words between the names of a credit. */
export const CREDIT_JOINTS: ReadonlySet<string> = new Set(
  'and by da de du for from images of picture pool the und van via von'.split(' '),
);

/** Words in the names of elements that hold a picture. */
export const PICTURE_WORDS: ReadonlySet<string> = new Set(['bild', 'foto', 'image', 'img', 'photo', 'picture']);

/** Names of elements that hold who made a picture, and not what it shows. */
export const CREDIT_NAMES: readonly string[] =
  'bildnachweis bildquelle copyright credit credits fotocredit photo-credit photographer'.split(' ');
