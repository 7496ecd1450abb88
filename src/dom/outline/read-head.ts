import type { PageHead } from '../../core/article/page-outline.ts';

/** Reads what the page says about itself where no reader sees it: title, language, metas, linked data. */
export function readHead(document: Document): PageHead {
  const root: Element | null = document.documentElement;
  return {
    title: document.title ?? '',
    lang: root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? null,
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    metas: Array.from(document.querySelectorAll('meta[content]'), readMeta).filter(([name]) => name !== ''),
    linkedData: Array.from(
      document.querySelectorAll('script[type="application/ld+json"]'),
      (node) => node.textContent ?? '',
    ),
  };
}

function readMeta(meta: Element): readonly [string, string] {
  const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
  return [name.toLowerCase(), meta.getAttribute('content') ?? ''];
}
