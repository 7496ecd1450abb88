const JOINTS = /\s*(?:[,;|/•·\n]|\s&\s|\s(?:and|und|et|y|e|og|och|en|ja|ve|i)\s)\s*/gi;
const LEADS =
  /^(?:(?:written|reported|story|words|text|texte|texto|testo)\s+)?(?:by|von|par|por|di|door|af|av|od|text|texte|autor(?:in)?|author|forfatter)\s*:?\s+/i;
const NICKNAME = /(?<=[^\s\d]) ?\([^()]{2,30}\)$/;
const MOST_WORDS = 5;

/**
 * Splits a line that names authors into names; what cannot be a name is left out.
 *
 *     'By Ada Byron and Karl Benz, Westhaven'    → ['Ada Byron', 'Karl Benz', 'Westhaven']
 *     'Ada Byron, professor of law at the University of Westhaven, ada@byron.example'   → ['Ada Byron']
 *     'Ada Byron (Coastwise)'                    → ['Ada Byron']
 */
export function splitNames(line: string): readonly string[] {
  const names = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEADS, '')
    .split(JOINTS)
    .map((piece) => piece.replace(LEADS, '').replace(NICKNAME, '').trim());
  return [...new Set(names)].filter(canBeName);
}

function canBeName(piece: string): boolean {
  if (piece === '' || piece.split(' ').length > MOST_WORDS) return false;
  return !/[\d@()<>{}[\]:]|https?|\.[a-zß-öø-ÿ]{2,}$/.test(piece);
}
