import { onceByLanguage } from '../../languages/once-by-language.ts';
import type { LanguagePack } from '../../languages/pack.ts';

/** What begins a report inside the marks, where that is printed without dashes. */
export const inciseIn = onceByLanguage((pack) => pack.incise?.(pack, sayingForms(pack)) ?? null);

/**
 * " —explica Ada Byron, de Norham—," and " —explica—," as Spanish prints a report inside the marks, " – ha detto Ada Byron – "
 * " - ha poi detto - " and " - ha detto -, " as Italian does.
 */
export const inciseBetweenDashes = onceByLanguage((pack) => {
  const verbs = sayingForms(pack).join('|');
  const helping = [...pack.clitics, ...pack.auxiliaries].join('|');
  const before = `(?:(?:${helping}) ){0,3}(?:(?<= (?:${[...pack.auxiliaries].join('|')}) )\\p{Ll}+ )?`;
  const opening = `(?: ?[—–] ?| - )(?=${before}(?:${verbs})[ —–])`;
  return new RegExp(`${opening}(?:[^—–-]|(?<! )-|(?<= )-(?![ ,;:.])){3,160}(?:[—–]| -(?=[ ,;:.]))[,;:.]*\\s*`, 'gu');
});

function sayingForms(pack: LanguagePack): string[] {
  return [...pack.verbs]
    .filter(([, verb]) => verb.force === 'saying' && verb.form !== 'base' && verb.form !== 'participle')
    .map(([form]) => form);
}

/** ", said Ada", ", Ada Byron said" after words whose closing mark was lost. */
export const reportAfterLostMark = onceByLanguage((pack) => {
  const verbs = sayingForms(pack).join('|');
  return new RegExp(`[,?!] (?=(?:${verbs}) \\p{Lu}|(?:\\p{Lu}[\\p{L}.]+ ){1,3}(?:${verbs})(?!\\p{L}))`, 'u');
});
