import type { Name } from '../name.ts';

/**
 * A name with something else in it. Written out: objects made by `{ ...name }` are of a class of their own at each
 * place that makes them, in V8 before 12, and for each class whatever reads names is compiled anew.
 *
 *     changeName(name, { kind: 'person' })
 */
export function changeName({ start, end, kind, evidence }: Name, to: Partial<Name>): Name {
  return {
    start: to.start ?? start,
    end: to.end ?? end,
    kind: to.kind ?? kind,
    evidence: to.evidence ?? evidence,
  };
}
