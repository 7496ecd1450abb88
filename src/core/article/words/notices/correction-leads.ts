/**
 * How a note begins in which the editors correct or explain the article, before a colon, a stop or a dash. Lower case.
 *
 * Source: our own reading of news pages in these languages.
 */
export const CORRECTION_LEADS = {
  da: ['rettelse'],
  de: ['anmerkung der redaktion', 'berichtigung', 'hinweis der redaktion', 'in einer früheren version', 'korrektur'],
  en: [
    'an earlier version of this article',
    'an earlier version of this story',
    'clarification',
    'correction',
    "editor's note",
    'editors’ note',
    'editor’s note',
    'this article has been amended',
    'this article has been updated',
    'this article was amended',
    'this story has been corrected',
    'this story has been updated',
  ],
  es: ['corrección', 'fe de errores', 'nota de la redacción', 'nota del editor'],
  fr: ['correction', 'note de la rédaction', 'précision', 'rectificatif'],
  it: ['nota della redazione', 'rettifica'],
  nb: ['rettelse'],
  nl: ['correctie', 'noot van de redactie', 'rectificatie'],
  pl: ['sprostowanie'],
  pt: ['correção', 'errata', 'nota da redação'],
  sv: ['rättelse'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
