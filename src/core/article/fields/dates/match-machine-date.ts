/**
 * A date as machines write it, cut after what counts: ISO 8601 as exact as it was; `null` if a text begins with none. Read
 * figure by figure, since each page has such a date, and an expression of it costs more than a page's links.
 *
 *     matchMachineDate('2026-03-06T12:01:30.000+0100')   // '2026-03-06T12:01:30+0100'
 *     matchMachineDate('2026-03-06')                     // '2026-03-06'
 *     matchMachineDate('6 March 2026')                   // null
 */
export function matchMachineDate(text: string): string | null {
  const day = text.slice(0, DAY.length);
  return hasForm(day, DAY) ? day + clockOf(text.slice(DAY.length)) : null;
}

const DAY = '0000-00-00';
const MINUTES = '00:00';
const SECONDS = ':00';
const ZONES = ['Z', '+00:00', '-00:00', '+0000', '-0000'];

function clockOf(rest: string): string {
  const minutes = rest.slice(1, 1 + MINUTES.length);
  if (!(rest.startsWith('T') || rest.startsWith(' ')) || !hasForm(minutes, MINUTES)) return '';
  const more = rest.slice(1 + MINUTES.length);
  const seconds = startsWithForm(more, SECONDS) ? more.slice(0, SECONDS.length) : '';
  const behind = withoutFraction(more.slice(seconds.length)).trimStart();
  const zone = ZONES.find((form) => startsWithForm(behind, form));
  return `T${minutes}${seconds}${behind.slice(0, zone?.length ?? 0)}`;
}

/** Parts of a second: nothing that is written about happens so exactly. */
function withoutFraction(rest: string): string {
  let end = 1;
  while (startsWithForm(rest.slice(end), '0')) end += 1;
  return rest.startsWith('.') && end > 1 ? rest.slice(end) : rest;
}

function startsWithForm(text: string, form: string): boolean {
  return hasForm(text.slice(0, form.length), form);
}

/** Whether a text has the very form, in which 0 stands for all figures. */
function hasForm(text: string, form: string): boolean {
  if (text.length !== form.length) return false;
  for (let at = 0; at < form.length; at += 1) {
    const letter = text.charAt(at);
    if (form.charAt(at) === '0' ? letter < '0' || letter > '9' : letter !== form.charAt(at)) return false;
  }
  return true;
}
