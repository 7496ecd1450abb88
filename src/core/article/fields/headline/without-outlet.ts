import type { ToldHeadline } from './told-headlines.ts';
import { withoutSite } from './without-site.ts';

/** Takes off what belongs to the outlet; how the headline begins is known from the shown one and the other sources. */
export function withoutOutlet(
  told: readonly ToldHeadline[],
  shown: string | null,
  siteName: string | null,
): readonly ToldHeadline[] {
  const data = told.filter(({ source }) => source === 'structured data').map(({ text }) => text);
  const beginnings = [...(shown === null ? [] : [shown]), ...data];
  const cut = told.map((one) => ({ ...one, text: withoutSite(one.text, beginnings, siteName) }));
  const open = cut.find(({ source }) => source === 'og:title')?.text ?? null;
  return open === null ? cut : cut.map((one) => ({ ...one, text: beforeSection(one.text, open) }));
}

/** Another source's headline, if the section alone follows it: `Harbour reopens - Coast`. */
function beforeSection(text: string, headline: string): string {
  if (text === headline || !text.startsWith(headline)) return text;
  return /^\s+[-–—|·•]\s+[^\s\d]+$/.test(text.slice(headline.length)) ? headline : text;
}
