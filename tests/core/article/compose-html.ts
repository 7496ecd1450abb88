import { JSDOM } from 'jsdom';
import { type Composition, composeArticle } from '../../../src/core/article/compose-article.ts';
import { outlinePage } from '../../../src/dom/outline/outline-page.ts';

/** Paragraphs of an invented article, as a page has them. */
export const STORY = `
  <p>The harbour of Westhaven opened again on Friday after a storm that had kept every ship outside for six days.</p>
  <p>Two of the four quays were under water for most of the week, and the cranes on the third had lost their power.</p>
  <p>Nobody was hurt, but the town counts eleven broken boats and a roof that now lies in the yard of the school.</p>
  <p>The council meets on Monday to decide who pays for the repairs, which the engineers put at four million.</p>`;

/** What an invented page is found to be, as its readers and the structured data would have it. */
export function composeHtml(html: string, url = 'https://coast.example/harbour-reopens'): Composition {
  return composeArticle(outlinePage(new JSDOM(html).window.document, url).outline);
}

/** The same, while the reader looks at the one of several articles that has this selector. */
export function composeViewed(html: string, url: string, selector: string): Composition {
  const { document } = new JSDOM(html).window;
  const { outline, elements } = outlinePage(document, url);
  return composeArticle(
    outline,
    elements.findIndex((element) => element.matches(selector)),
  );
}
