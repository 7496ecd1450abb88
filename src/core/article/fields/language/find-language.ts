import type { PageFacts } from '../page-facts.ts';
import { detectLanguage } from './detect-language.ts';
import { isBelied } from './is-belied.ts';

/** An article's language as a BCP 47 code, `und` if nothing tells, `mis` if it has none here, and what told it. */
export type Language = { readonly lang: string; readonly evidence: string };

/**
 * Finds the language: what the page declares, else its structured data and metas, else what the text's words tell; they
 * also tell where what is declared cannot be true.
 */
export function findLanguage({ head, linked, meta }: PageFacts, text: string): Language {
  const told: readonly (readonly [string, string | null | undefined])[] = [
    ['declared', head.lang?.replace('_', '-')],
    ['structured data', linked?.lang],
    ['meta', meta('content-language', 'og:locale', 'language')?.replace('_', '-')],
  ];
  const declared = told.flatMap(([evidence, lang]) => {
    const tag = lang?.trim() ?? '';
    return isWellFormed(tag.toLowerCase()) ? [{ lang: tag, evidence }] : [];
  });
  const credible = declared.find(({ lang }) => !isBelied(lang, text));
  if (credible !== undefined) return credible;
  const lang = detectLanguage(text);
  if (lang !== null) return { lang, evidence: 'words of the text' };
  return declared.length > 0
    ? { lang: 'mis', evidence: 'not what is declared' }
    : { lang: 'und', evidence: 'told nowhere' };
}

/** `en`, `pt-br`; not `und`, `english`, `{lang}`. */
function isWellFormed(tag: string): boolean {
  const [language = '', ...more] = tag.split('-');
  if (language === 'und' || language.length < 2 || language.length > 3 || !isOf(language, LETTERS)) return false;
  return more.every((part) => part !== '' && part.length <= 8 && isOf(part, LETTERS_AND_FIGURES));
}

function isOf(part: string, letters: string): boolean {
  return Array.from(part).every((letter) => letters.includes(letter));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS_AND_FIGURES = `${LETTERS}0123456789`;
