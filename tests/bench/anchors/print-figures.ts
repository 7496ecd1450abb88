import { wilsonInterval } from '../wilson-interval.ts';
import { MUTATIONS } from './mutations.ts';
import { KINDS } from './select-targets.ts';
import type { Count, Tally } from './tally.ts';

/** Prints what became of the selections, by kind, mutation and rule: per cent, with 95 % intervals. */
export function printFigures(tally: Tally, rules: readonly string[]): void {
  for (const kind of KINDS) {
    console.log(
      `\n${kind}: the words are there${' '.repeat(20)}found (95 %)            exact   check   wrong (of it check)   none`,
    );
    for (const mutation of Object.keys(MUTATIONS)) {
      if (mutation === 'gone: deleted')
        console.log(`${kind}: the words are gone${' '.repeat(19)} silent (95 %)           check   none`);
      for (const rule of rules) {
        const count = tally.of(rule, [kind], [mutation]);
        if (count.trials === 0) continue;
        const first = rule === rules[0];
        const label = first ? `${mutation}`.padEnd(23) + `n=${count.trials}`.padEnd(7) : ' '.repeat(30);
        console.log(`  ${label}${rule.padEnd(16)}${mutation.startsWith('gone') ? goneLine(count) : thereLine(count)}`);
      }
    }
  }
}

function thereLine(count: Count): string {
  const found = count.rightExact + count.rightCheck;
  const wrong = count.wrongExact + count.wrongCheck;
  const { trials } = count;
  return [
    interval(found, trials),
    percent(count.rightExact, trials),
    percent(count.rightCheck, trials),
    `${percent(wrong, trials)} (${percent(count.wrongCheck, trials)})`,
    percent(count.none, trials),
  ].join('   ');
}

function goneLine(count: Count): string {
  const { trials } = count;
  return [interval(count.wrongExact, trials), percent(count.wrongCheck, trials), percent(count.none, trials)].join(
    '   ',
  );
}

function interval(hits: number, of: number): string {
  const { low, high } = wilsonInterval(hits, of);
  return `${percent(hits, of)} (${low.toFixed(1)}–${high.toFixed(1)})`.padEnd(22);
}

function percent(hits: number, of: number): string {
  return (of === 0 ? '–' : ((100 * hits) / of).toFixed(1)).padStart(5);
}
