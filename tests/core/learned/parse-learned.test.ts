import { describe, expect, it } from 'vitest';
import { LEARNED_NAMES, type LearnedName } from '../../../src/core/learned/learned.ts';
import { parseLearned } from '../../../src/core/learned/parse-learned.ts';
import { scorePieces } from '../../../src/core/linear-model/feature-tree.ts';

/** Whole files of a group, but for one. */
function filesBut(name: LearnedName, file: string): Map<LearnedName, string> {
  const whole = LEARNED_NAMES.map(
    (own) => [own, `# english ${own}: how much.\n# Remark.\n\t${own} 140\n# end\n`] as const,
  );
  return new Map([...whole, [name, file]]);
}

describe('parseLearned', () => {
  it('reads the weights of every choice, without the remarks', () => {
    const learned = parseLearned(
      'english',
      filesBut('speech', '# english speech: how much.\ncolon|\tnear 65\n# end\n'),
    );
    expect(learned?.speech.get('colon|near')).toBe(0.65);
    expect(learned?.speech.get('# end')).toBeUndefined();
    expect(learned?.roles.get('roles')).toBe(1.4);
    expect(scorePieces(learned?.reports ?? null, [['reports']])).toBe(1.4);
  });

  it.each([
    ['is empty', ''],
    ['is cut off', '# english speech: how much.\n\tcolon 140\n'],
    ['is another group’s', '# european speech: how much.\n\tcolon 140\n# end\n'],
    ['is another choice’s', '# english roles: how much.\n\tcolon 140\n# end\n'],
  ])('takes none where one %s', (_, file) => {
    expect(parseLearned('english', filesBut('speech', file))).toBeNull();
  });
});
