import type { Mark } from '../marks/mark.ts';

/** The marks that stand so deep within others: 0 those in the writer's text. */
export function within(marks: readonly Mark[], depth: number): Mark[] {
  return marks.filter((mark) => mark.depth === depth);
}
