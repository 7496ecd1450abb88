/**
 * What stands behind the `#` of an address, where it names a story of its own and no place within the page: pages that
 * change by script begin it with `#/` or `#!`. `''` where it does not.
 *
 *     routeOf('https://news.example/#!/story/1')          // '#!/story/1'
 *     routeOf('https://news.example/a#comments')          // ''
 *     routeOf('https://news.example/a#:~:text=We%20won')  // ''
 */
export function routeOf(url: string): string {
  return url.includes('#') ? (/#(?:!\/?|\/)[^#].*$/s.exec(url)?.[0] ?? '') : '';
}
