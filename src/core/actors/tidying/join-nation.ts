import type { Name } from '../name.ts';

/** How a state is written before the name of one of its bodies. */
const NATION = /^(?:U\.S\.|US|United States|U\.K\.|UK|EU|U\.N\.|UN|United Nations)$/;

/** How the name of a state's body begins or ends. */
const BODY =
  /^(?:Air Force|Army|Capitol|Census|Central|Coast Guard|Commerce|Congress|Court|Defen[cs]e|Department|District|Embassy|Energy|Federal|House|Justice|Labor|Marines?|National|Navy|Postal|Security|Senate|State|Supreme|Trade|Treasury)(?!\p{L})|(?:Administration|Agency|Authority|Bureau|Command|Commission|Committee|Corps|Council|Court|Department|Embassy|Office|Service)$/u;

/**
 * Puts the state back to its body's name.
 *
 *     U.S. (place) Senate (organisation)    → U.S. Senate
 *     U.S. (place) Orrion Motors            → both stay
 */
export function joinNation(text: string, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const nation = joined.at(-1);
    if (nation !== undefined && isNationsBody(text, nation, name)) {
      joined[joined.length - 1] = { ...name, start: nation.start };
    } else joined.push(name);
  }
  return joined;
}

function isNationsBody(text: string, nation: Name, body: Name): boolean {
  if (body.kind !== 'organisation' || body.start !== nation.end + 1 || text.charAt(nation.end) !== ' ') return false;
  return NATION.test(text.slice(nation.start, nation.end)) && BODY.test(text.slice(body.start, body.end));
}
