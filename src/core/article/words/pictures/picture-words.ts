/**
 * Words in the names of elements that hold a picture.
 *
 * Source, as of all below: our own reading of news pages.
 */
export const PICTURE_WORDS: ReadonlySet<string> = new Set(['bild', 'foto', 'image', 'img', 'photo', 'picture']);

/** A line under a picture, in small letters without mark at its end, that tells what the next is or what a button does. */
export const CAPTION_LABELS: ReadonlySet<string> = new Set([
  'autoplay',
  'buy now',
  'buy photo',
  'click to enlarge',
  'click to view image in full size',
  'enlarge image',
  'enlarge this image',
  'hide caption',
  'open image in gallery',
  'press enter or click to view image in full size',
  'tap to enlarge',
  'toggle caption',
  'view gallery',
  'view image in full size',
  'view image in fullscreen',
  ...['foto', 'image', 'photo', 'picture'].flatMap((one) => [one, `${one} caption`, `${one} credit`, `${one} source`]),
]);
