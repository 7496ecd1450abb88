import { matchKnownName } from '../../../known/match-known-name.ts';
import type { Name } from '../../../name.ts';
import { changeName } from '../../change-name.ts';
import { partEach } from '../part-each.ts';

/** Where an institution is; its own name ends with its noun. */
const INSIDE =
  /^(?<body>\p{Lu}.* (?:Appeal|Appeals|Court|Hospital|Institute|Museum|University)) in (?<place>\p{Lu}[\p{L} .-]*)$/u;

/**
 * Parts an English institution from the place that it is in.
 *
 *     [Harbour Court in London]          → Harbour Court, London
 *     [Velk Mission in London]           → as it is: a mission is called after its land
 *     [Velk Institute in Norham]         → as it is: no list knows the place
 */
export function partInPlace(text: string, names: readonly Name[]): readonly Name[] {
  return partEach(names, (name) => {
    const words = name.kind === 'organisation' ? text.slice(name.start, name.end) : '';
    const { body = '', place = '' } = words.includes(' in ') ? (INSIDE.exec(words)?.groups ?? {}) : {};
    if (place === '' || matchKnownName(place)?.kind !== 'place') return null;
    const evidence = { rule: 'inside', words: 'in' };
    return [
      changeName(name, { end: name.start + body.length, evidence }),
      changeName(name, { start: name.end - place.length, kind: 'place', evidence }),
    ];
  });
}
