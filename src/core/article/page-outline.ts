/**
 * What the core sees of a page: its elements and runs of text as plain data, in document order, and what the head says.
 *
 * The DOM layer draws the outline in one walk and keeps the nodes to itself; every decision about the article is then
 * a pure function of the outline, can be tested without a page, and gives the same answer in Node and in a browser.
 */
export type PageOutline = {
  readonly url: string;
  /** Elements in document order; a frame's parent stands before it. `frames[0]` is the root. */
  readonly frames: readonly Frame[];
  readonly blocks: readonly PageBlock[];
  readonly head: PageHead;
  /** `false`: the page is so large that only its beginning was read. */
  readonly isWhole: boolean;
};

/** An element that may hold text. */
export type Frame = {
  /** Index of the parent in `frames`; `null` for the root. */
  readonly parent: number | null;
  /** Lower-case local name. */
  readonly tag: string;
  /**
   * The words of its class, id and test names, lower case: `"articleBody__teaser-box"` → article, body, teaser, box.
   * Elements with the same names share one array, which can be looked up itself.
   */
  readonly words: readonly string[];
  /** Class attribute as written, without spaces around it: elements alike in it are alike in kind. */
  readonly className: string;
  readonly itemprop: string | null;
  readonly rel: string | null;
  /** `datetime` of a `<time>`, `content` of a microdata element. */
  readonly value: string | null;
};

/** A run of inline text between two block boundaries: a paragraph, a heading, a label … */
export type PageBlock = {
  /** White space collapsed, invisible characters left out; never empty. */
  readonly text: string;
  /** Index of the innermost frame around all of the run. */
  readonly frame: number;
  /** Index of the innermost block-level frame. */
  readonly holder: number;
  /** How many characters of the run stand in links, in bold, in italics. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  /**
   * Offsets in a short run at which the text of another element or a new line begins: styles may set apart what stands
   * side by side there, as in `<span>Ada Byron</span><span>Reporter</span>`. Ascending; empty in a longer run.
   */
  readonly seams: readonly number[];
  /** The links in a short run, in order; none in a longer one. */
  readonly links: readonly PageLink[];
  /** The last picture, video or frame between this block and the one before; its alternative text, maybe empty. */
  readonly picture: string | null;
  /** `datetime` of the last `<time>` in the run. */
  readonly time: string | null;
};

/** A stretch of a run that is a link: `text.slice(start, end)`. */
export type PageLink = {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly href: string;
  readonly rel: string | null;
};

/** What `<head>` says, unchecked. */
export type PageHead = {
  readonly title: string;
  readonly lang: string | null;
  readonly canonical: string | null;
  /** `[name or property, content]`, names in lower case. */
  readonly metas: readonly (readonly [string, string])[];
  /** The texts of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
};
