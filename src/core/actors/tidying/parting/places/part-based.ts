import { matchKnownName } from '../../../known/match-known-name.ts';
import type { Name } from '../../../name.ts';
import { changeName } from '../../change-name.ts';
import { partEach } from '../part-each.ts';

/** What a place or an owner is joined to, and the name that follows it. */
const BASED =
  /^(?<where>\p{Lu}[\p{L}. ]*)-(?:backed|based|born|controlled|funded|headquartered|led|listed|owned|registered|run|trained) (?<rest>\p{Lu}.*)$/u;

/**
 * Parts a name from the English compound before it, which only describes it.
 *
 *     [Norham-listed Orrion Group]   → Orrion Group; and Norham, if a list knows it
 *     [Saudi-led Orrion Group]       → Orrion Group: Saudi is an adjective
 *     [Norham-listed]                → as it is
 */
export function partBased(text: string, names: readonly Name[]): readonly Name[] {
  return partEach(names, (name) => {
    const words = text.slice(name.start, name.end);
    const { where = '', rest = '' } = words.includes('-') ? (BASED.exec(words)?.groups ?? {}) : {};
    if (rest === '') return null;
    const evidence = { rule: 'compound', words: where };
    const described = changeName(name, { start: name.end - rest.length, evidence });
    const known = matchKnownName(where);
    if (known === null) return [described];
    return [{ start: name.start, end: name.start + where.length, kind: known.kind, evidence }, described];
  });
}
