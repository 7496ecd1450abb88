import { describe, expect, it } from 'vitest';
import { DUTCH_PACK } from '../../../../../../src/core/languages/dutch/dutch-pack.ts';
import { headOfOpenRelative } from '../../../../../../src/core/quotes/frame/subjects/appositions/head-of-open-relative.ts';
import { verbGroupAt } from '../../../../../../src/core/quotes/frame/verbs/verb-group-at.ts';
import { unitsOf } from '../../units-of.ts';
import { subjectsIn } from '../subjects-in.ts';

function headIn(text: string): string | null {
  const units = unitsOf(text, DUTCH_PACK);
  const at = units.findIndex(({ lower }) => lower === 'zei');
  const group = verbGroupAt(units, at, DUTCH_PACK, false);
  if (group === null) throw new Error(`no verb in ${text}`);
  const head = headOfOpenRelative(units, group, DUTCH_PACK);
  return head === null ? null : text.slice(units[head.from]?.start, units[head.to]?.end);
}

describe('headOfOpenRelative', () => {
  it.each([
    ['a comma ends the clause', 'De klokkenmaker die de toren kent, zei dat het lekt.', 'De klokkenmaker'],
    ['more is told of them', 'De raad van de stad die dat betaalt, zei niets.', 'De raad van de stad'],
  ])('finds whoever speaks where %s', (_name, text, head) => {
    expect(headIn(text)).toBe(head);
  });

  it.each([
    ['the clause’s own verb says so', 'De klokkenmaker die gisteren zei dat het lekt, ging naar huis.'],
    ['commas stand around the clause', 'De klokkenmaker, die de toren kent, zei dat het lekt.'],
    ['no clause tells more', 'Na de klok op de toren, zei hij.'],
  ])('finds nobody where %s', (_name, text) => {
    expect(headIn(text)).toBeNull();
  });

  it('gives a verb its subject', () => {
    expect(subjectsIn('De klokkenmaker die de toren kent, zei dat het lekt.', DUTCH_PACK)).toContain(
      'De klokkenmaker (apposed)',
    );
  });
});
