import { detectLanguage } from './detect-language.ts';
import type { PageFacts } from './page-facts.ts';

/** An article's language as a BCP 47 code, `und` if nothing tells, and what told it. */
export type Language = { readonly lang: string; readonly evidence: string };

/** Finds the language: what the page declares, else its structured data and metas, else what the text's words tell. */
export function findLanguage({ head, linked, meta }: PageFacts, text: string): Language {
  const told: readonly (readonly [string, string | null | undefined])[] = [
    ['declared', head.lang?.replace('_', '-')],
    ['structured data', linked?.lang],
    ['meta', meta('content-language', 'og:locale', 'language')?.replace('_', '-')],
  ];
  const found = told.find(([, lang]) => lang && WELL_FORMED.test(lang.trim()));
  if (found?.[1]) return { lang: found[1].trim(), evidence: found[0] };
  const lang = detectLanguage(text);
  return lang === null ? { lang: 'und', evidence: 'told nowhere' } : { lang, evidence: 'words of the text' };
}

/** `en`, `pt-BR`; not `und`, `English`, `{lang}`. */
const WELL_FORMED = /^(?!und)[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;
