/** Engines make a string of its own of each shorter cut anyway: Chromium's of 12 letters, Firefox's of 11 beside “ or ’. */
const SHORTEST = 12;

/**
 * A string of its own, of what was cut from a text: what is kept longer than the text would keep all of it in memory.
 *
 *     known.set(copyOf(text.slice(start, end)), form)
 */
export function copyOf(cut: string): string {
  return cut.length < SHORTEST ? cut : Array.from(cut).join('');
}
