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

/** What leads to who made a picture: “Photo:”, “Foto von”, “© ”. */
export const CREDIT_LABEL =
  /(?:(?:photo(?:graph|s)?|foto(?:s|grafie)?|bild(?:er)?|imag(?:es?|en|em)|immagine|picture|beeld|kuva|drawing|illustration|graphic|grafik|video|cr[eé]dit(?:[oi]?s)?|quelle|sources?|fuente|fonte|kilde|källa|zdroj|ljósmynd|ảnh|фото|φωτογραφία|사진|写真|צילום|تصوير)(?:\s*[:/=：]|\s+(?:by|courtesy|via)\s)|©|copyright\s)/gi;

/** How a caption ends in which who took the picture stands before the word for it, in Chinese and Japanese. */
export const CREDIT_END = /(?:(?<!拍)[摄攝]|撮影|提供)[)）」\]]?$/;

/** How a line begins that is a credit and nothing else. */
export const CREDIT_START = /^(?:photo|foto|bild|image|©|\(c\)|credit|quelle|source)/i;

/** A line under a picture that only says what the next one is: “Image caption,”. */
export const CAPTION_LABEL = /^(?:foto|image|photo|picture)(?: (?:caption|credit|source))?[\s,.:]*$/i;

/** Small words between the names of a credit. */
export const CREDIT_JOINTS: ReadonlySet<string> = new Set(
  'and by da de du for from images of picture pool the und van via von'.split(' '),
);

/** Words in the names of elements that hold a picture. */
export const PICTURE_WORDS: ReadonlySet<string> = new Set(['bild', 'foto', 'image', 'img', 'photo', 'picture']);
