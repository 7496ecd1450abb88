import { type Composition, composeArticle } from '../core/article/compose-article.ts';
import { once } from '../core/text/once.ts';
import { articleInView, type LoadedArticle } from './article-in-view.ts';
import { type DrawnOutline, outlinePage } from './outline/outline-page.ts';
import type { Reading } from './reading.ts';
import type { Sight } from './sight.ts';
import { type PlacedBlock, TextMap } from './text-map.ts';
import { withoutUnseen } from './without-unseen.ts';

/**
 * Reads the article in a page; of several, the one that the reader looks at. Never throws on a strange page, and changes
 * nothing in it.
 *
 *     readPage(document, document.URL, 'a', sightOf(window))   // in a live page
 *     readPage(document, url, 'a')                             // in a document that was never shown
 *
 * @param sight `null`: only what the markup itself hides is left out, and only address and head choose among articles
 */
export function readPage(document: Document, url: string, id: string, sight: Sight | null = null): Reading {
  const whole = outlinePage(document, url);
  const told = composeArticle(whole.outline);
  const loaded = loadedIn(whole, told);
  const { drawn, composed } = sight === null ? { drawn: whole, composed: told } : asSeen(whole, told, loaded, sight);
  const { article, frame } = composed;
  const placed = placedIn(drawn, composed);
  // Made when the first words are painted: the article is sent off to be analysed before that.
  const map = once(() => new TextMap(document, placed));
  return {
    id,
    article,
    rangesOf: (start, end) => map().rangesOf(start, end),
    offsetOf: (node, offset) => map().offsetOf(node, offset),
    hasMovedOn: () => {
      const viewed = sight && articleInView(loaded, sight);
      return viewed !== null && viewed !== frame;
    },
  };
}

/** The elements alone, since a reading keeps them as long as it is shown. */
function loadedIn({ elements }: DrawnOutline, { loaded, frame }: Composition): readonly LoadedArticle[] {
  return loaded.flatMap((one) => {
    const element = elements[one];
    return element ? [{ element, frame: one, isTold: one === frame }] : [];
  });
}

type Seen = { readonly drawn: DrawnOutline; readonly composed: Composition };

/** Composes again if the reader looks at another article, and if a part of it cannot be seen. */
function asSeen(whole: DrawnOutline, told: Composition, loaded: readonly LoadedArticle[], sight: Sight): Seen {
  const viewed = articleInView(loaded, sight) ?? told.frame;
  const composed = viewed === told.frame ? told : composeArticle(whole.outline, viewed);
  const drawn = withoutUnseen(whole, composed.sources, sight.isSeen);
  return drawn === null ? { drawn: whole, composed } : { drawn, composed: composeArticle(drawn.outline, viewed) };
}

function placedIn({ pieces }: DrawnOutline, { article, sources }: Composition): readonly PlacedBlock[] {
  return article.blocks.map(({ start }, index) => ({ start, pieces: pieces[sources[index] ?? -1] ?? [] }));
}
