/** Elements whose text is no text of the page. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  `audio button canvas datalist embed head iframe input math noscript object option script select style svg template
  textarea title video`.split(/\s+/),
);

/** Elements that begin and end a line of their own. */
const BLOCK_TAGS = `address article aside audio blockquote body caption center dd details div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main nav object ol p pre section summary table tbody td
  tfoot th thead tr ul video`.split(/\s+/);

/** Elements that show a picture or a film. */
const PICTURE_TAGS = ['amp-img', 'embed', 'iframe', 'img', 'object', 'picture', 'video'];

/** How the walk over a page treats an element, by its tag. */
export type TagRole = {
  /** Nothing but the text in it and the line that it begins: so are most. */
  readonly isPlain: boolean;
  readonly isSilent: boolean;
  readonly isBlock: boolean;
  readonly isPicture: boolean;
  readonly isBreak: boolean;
  readonly isTime: boolean;
  readonly isButton: boolean;
  readonly isNav: boolean;
  readonly isFooter: boolean;
};

/**
 * The roles of the tags that have one, so that a tag is looked up once for all that is asked of it. What is not among
 * them stands in the line, as `<span>` does.
 *
 *     TAG_ROLES.get('p')?.isBlock   // true
 *     TAG_ROLES.get('span')         // undefined
 */
export const TAG_ROLES: ReadonlyMap<string, TagRole> = new Map(
  [...SILENT_TAGS, ...BLOCK_TAGS, ...PICTURE_TAGS, 'br', 'time'].map((tag) => [tag, roleOf(tag)]),
);

function roleOf(tag: string): TagRole {
  const asked = {
    isSilent: SILENT_TAGS.has(tag),
    isPicture: PICTURE_TAGS.includes(tag),
    isBreak: tag === 'br',
    isTime: tag === 'time',
    isButton: tag === 'button',
    isNav: tag === 'nav',
    isFooter: tag === 'footer',
  };
  return { ...asked, isBlock: BLOCK_TAGS.includes(tag), isPlain: !Object.values(asked).includes(true) };
}

/** Elements whose id is often made of their words: `<h2 id="a-similar-storm">`. */
export const SLUG_TAGS: ReadonlySet<string> = new Set('a b h1 h2 h3 h4 h5 h6 li p span strong'.split(' '));
