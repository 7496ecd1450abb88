import type { MetArticle } from '../notes/kept-article.ts';
import type { Note } from '../notes/note.ts';

/**
 * A note as an annotation of the W3C's Web Annotation Data Model (2017), in JSON-LD. What the model has no words for is
 * in `onRecord`, which the file's context declares to be plain JSON. The same note gives the same object, key by key.
 *
 *     annotationOfNote(note, met).target   // { source: 'https://news.example/engine', selector: [ … ] }
 */
export function annotationOfNote(note: Note, { article, addresses }: MetArticle): object {
  const { id: articleId, url, headline, outlet, authors, published, modified, lang } = article;
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: note.comment === null ? 'highlighting' : 'commenting',
    created: note.created,
    modified: note.modified,
    ...bodyOf(note),
    target: targetOf(note, url),
    onRecord: {
      kind: note.kind,
      colour: note.colour,
      ...ownPassage(note),
      said: note.said,
      article: { id: articleId, headline, outlet, authors, published, modified, lang, addresses },
    },
  };
}

/** Left out where there is nothing: the model wants no empty bodies. */
function bodyOf({ comment, tags }: Note): object {
  const body = [
    ...(comment === null
      ? []
      : [{ type: 'TextualBody', value: comment, format: 'text/markdown', purpose: 'commenting' }]),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ];
  return body.length === 0 ? {} : { body };
}

/** Position and quote, as 4.2.4 and 4.2.5 say: in code points. */
function targetOf({ passage }: Note, source: string): object | string {
  if (passage === null) return source;
  const { quote, codePoints } = passage.anchor;
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      { type: 'TextPositionSelector', start: codePoints.start, end: codePoints.end },
    ],
  };
}

function ownPassage({ passage }: Note): object {
  if (passage === null) return { passage: null };
  const { anchor, within, paragraph } = passage;
  const { position, occurrences, landmarks } = anchor;
  return {
    passage: {
      within,
      paragraph,
      position: { start: position.start, end: position.end },
      occurrences,
      landmarks: landmarks === null ? null : { before: landmarks.before, after: landmarks.after },
    },
  };
}
