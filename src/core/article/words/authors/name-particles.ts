/**
 * Words in small letters that stand within the names of people and places, in the languages of our news. Sorted.
 *
 * Source: our own knowledge.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al bin d da das de del della den der des di do dos du e el la le ibn ten ter van von y zu zum zur'.split(' '),
);
