import type { Article } from '../article/article.ts';

/** "en" of "en-GB"; an article that does not say is taken for English. */
export function languageOf({ lang }: Article): string {
  const language = lang.split('-')[0]?.toLowerCase() ?? '';
  return language === '' || language === 'und' ? 'en' : language;
}
