/** What can be read in the page in which this is run. */
export function visibleText(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as read
  return document.body.innerText;
}
