/** Small words within names, of all languages: names keep them abroad, Ada *van* Norham in English too. */
export const NAME_PARTICLES: readonly string[] = [
  'da',
  'de',
  'del',
  'der',
  'des',
  'di',
  'do',
  'la',
  'ten',
  'ter',
  'van',
  'von',
  'y',
  'zu',
];
