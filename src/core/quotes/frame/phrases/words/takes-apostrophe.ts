import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';

/** "the hunters’ | association": what a bare apostrophe hangs on. */
export function takesApostrophe(unit: Unit | undefined, pack: LanguagePack): boolean {
  return unit?.kind === 'word' && pack.apostrophized.test(unit.lower);
}
