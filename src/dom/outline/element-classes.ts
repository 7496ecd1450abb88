/** Elements that begin and end a line of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `address article aside audio blockquote body caption center dd details div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main nav object ol p pre section summary table tbody td tfoot th thead tr
  ul video`.split(/\s+/),
);

/** Elements whose text is no text of the page. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  `audio button canvas datalist embed head iframe input math noscript object option script select style svg template
  textarea title video`.split(/\s+/),
);

/** Elements that show a picture or a film. */
export const PICTURE_TAGS: ReadonlySet<string> = new Set([
  'amp-img',
  'embed',
  'iframe',
  'img',
  'object',
  'picture',
  'video',
]);

/** Elements whose id is often made of their words: `<h2 id="a-similar-storm">`. */
export const SLUG_TAGS: ReadonlySet<string> = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'p', 'span']);
