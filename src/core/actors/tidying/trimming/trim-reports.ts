import { isFunctionWord } from '../../../languages/is-function-word.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { splitElided } from '../split-elided.ts';

/**
 * Takes off an organisation what it says, where its verb was read as part of its name.
 *
 *     la [Société des eaux conseille de bouillir]   → Société des eaux
 *     la [Maison des lanceurs d’alerte]             → as it is: a noun, behind a small word
 *     [Norham avance ensemble]                      → as it is: a name may be a sentence of one noun
 *     la [Banque postale]                           → as it is
 */
export function trimReports(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  return changeNames(names, (name) => {
    const written = name.kind === 'organisation' ? text.slice(name.start, name.end) : '';
    if (!/ \p{Ll}+ /u.test(written)) return name;
    const words = splitElided(written);
    const at = words.findIndex((word, index) => index > 1 && isSaid(word, words[index - 1] ?? '', pack));
    if (at < 0) return name;
    const end = name.start + written.indexOf(` ${words[at]} `);
    return end > name.start ? changeName(name, { end }) : name;
  });
}

function isSaid(word: string, before: string, pack: LanguagePack): boolean {
  const form = pack.verbs.get(word)?.form;
  return (form === 'present' || form === 'past') && !isFunctionWord(before.toLowerCase(), pack);
}
