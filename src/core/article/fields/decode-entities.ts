/**
 * Decodes the character references that publishing systems leave in structured data.
 *
 *     'K&uuml;hlt&uuml;rme &#8216;sicher&#8217;'   → 'Kühltürme ‘sicher’'
 *     'Q&A'                                        → unchanged
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#[Xx]?[\dA-Fa-f]{1,6}|[A-Za-z]{2,8});/g, (whole, name: string) => decode(name) ?? whole);
}

function decode(name: string): string | null {
  if (name.startsWith('#'))
    return fromCode(/^#[Xx]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const accent = ACCENTS.get(name.slice(1));
  return accent === undefined ? null : (name.slice(0, 1) + accent).normalize('NFC');
}

function fromCode(code: number): string | null {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['bdquo', '„'],
  ['gt', '>'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['mdash', '—'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['oslash', 'ø'],
  ['quot', '"'],
  ['raquo', '»'],
  ['rdquo', '”'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['szlig', 'ß'],
]);

/** `&uuml;` is a u with the accent named uml. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['cedil', '\u0327'],
  ['circ', '\u0302'],
  ['grave', '\u0300'],
  ['ring', '\u030A'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
]);
