/** Says whether the page took a range's text out or replaced it: a range follows its text, and collapses without it. */
export function isGone(range: Range): boolean {
  return range.collapsed || !range.startContainer.isConnected;
}
