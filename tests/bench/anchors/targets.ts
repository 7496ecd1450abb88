import type { Kind } from './select-targets.ts';
import type { Count, Tally } from './tally.ts';

type Target = {
  readonly what: string;
  readonly kinds: readonly Kind[];
  readonly mutations: readonly string[];
  /** Per cent, of the trials. */
  readonly measure: (count: Count) => number;
  readonly least?: number;
  readonly most?: number;
};

const ALL: readonly Kind[] = ['sentence', 'phrase', 'word', 'paragraphs'];
const LONG: readonly Kind[] = ['sentence', 'paragraphs'];
const SHORT: readonly Kind[] = ['phrase', 'word'];
const SAME = ['unchanged', 'typography', 'markup'];
const ELSEWHERE = ['inserted', 'moved', 'context rewritten', 'pull quote'];
const UNEDITED = [...SAME, ...ELSEWHERE, 'truncated, there', 'then expanded'];
const EDITED = ['one word edited', '30 % edited', 'inserted within'];
const GONE = ['deleted', 'cut out', 'look-alike', 'other article', 'translated', 'truncated'].map(
  (how) => `gone: ${how}`,
);

const found = (count: Count) => share(count.rightExact + count.rightCheck, count);
const wrong = (count: Count) => share(count.wrongExact + count.wrongCheck, count);
const silent = (count: Count) => share(count.wrongExact, count);
const check = (count: Count) => share(count.wrongCheck, count);
const exact = (count: Count) => share(count.rightExact, count);
/** Of those that were given a place: what is refused is called nothing, and has rows of its own. */
const exactOfFound = (count: Count) => share(count.rightExact, { ...count, trials: count.trials - count.none });

/** What is asked of the anchors, and where it was set: the table of the issue “Notes that find their place again”. */
const TARGETS: readonly Target[] = [
  { what: 'same words: found', kinds: ALL, mutations: SAME, measure: found, least: 99.5 },
  { what: 'same words: wrong place', kinds: ALL, mutations: SAME, measure: wrong, most: 0 },
  { what: 'changes elsewhere: long ones found', kinds: LONG, mutations: ELSEWHERE, measure: found, least: 99 },
  { what: 'edited: long ones found', kinds: LONG, mutations: EDITED, measure: found, least: 97 },
  { what: 'deleted: long ones silent', kinds: LONG, mutations: ['gone: deleted'], measure: silent, most: 1 },
  { what: 'look-alike: long ones silent', kinds: LONG, mutations: ['gone: look-alike'], measure: silent, most: 2 },
  {
    what: 'deleted: short ones silent',
    kinds: SHORT,
    mutations: ['gone: deleted', 'gone: cut out', 'gone: truncated'],
    measure: silent,
    most: 2,
  },
  { what: 'look-alike: short ones silent', kinds: SHORT, mutations: ['gone: look-alike'], measure: silent, most: 2 },
  { what: 'unedited: phrases found', kinds: ['phrase'], mutations: UNEDITED, measure: found, least: 95 },
  { what: 'unedited: words found', kinds: ['word'], mutations: UNEDITED, measure: found, least: 95 },
  { what: 'unedited: called exact', kinds: ALL, mutations: UNEDITED, measure: exact, least: 99 },
  { what: 'unedited: exact, of those placed', kinds: ALL, mutations: UNEDITED, measure: exactOfFound, least: 99 },
  { what: 'gone: called changed', kinds: ALL, mutations: GONE, measure: check, most: 10 },
  { what: 'another article: silent', kinds: ALL, mutations: ['gone: other article'], measure: silent, most: 0 },
];

/** Prints each target with its figure and gives back those that were missed. */
export function missedTargets(tally: Tally): readonly string[] {
  console.log('\nasked                                        is');
  return TARGETS.flatMap((target) => {
    const figure = target.measure(tally.of('On Record', target.kinds, target.mutations));
    const met = figure >= (target.least ?? 0) && figure <= (target.most ?? 100);
    const asked = target.least === undefined ? `≤ ${target.most}` : `≥ ${target.least}`;
    const line = `${target.what.padEnd(36)}${asked.padEnd(8)} ${figure.toFixed(2).padStart(6)} ${met ? '' : 'missed'}`;
    console.log(line);
    return met ? [] : [line];
  });
}

function share(hits: number, count: Count): number {
  return count.trials === 0 ? 0 : (100 * hits) / count.trials;
}
