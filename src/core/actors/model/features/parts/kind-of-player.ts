/** How much an article is about sport, 1 or 2, and whether a word is a stretch of capitals by itself: 4 more. */
export function kindOfPlayer(sport: number, isAlone: boolean): number {
  return sport | (isAlone ? 4 : 0);
}
