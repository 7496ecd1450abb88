/**
 * A string of its own, of what was cut from a text: what is kept longer than the text would keep all of it in memory.
 *
 *     known.set(copyOf(text.slice(start, end)), form)
 */
export function copyOf(cut: string): string {
  return Array.from(cut).join('');
}
