/**
 * The source of a function that can be run elsewhere: it takes the arguments as one JSON text and answers with one.
 *
 *     sendableFunction((a: number, b: number) => a + b)   // run there with '[1,2]' it resolves to '3'
 */
export function sendableFunction(run: (...args: never[]) => unknown): string {
  // `tsx` wraps inner functions in calls of `__name`, which does not exist where they are sent.
  return `async (json) => {
    const __name = (named) => named;
    const answer = await (${run.toString()})(...JSON.parse(json));
    return JSON.stringify(answer ?? null);
  }`;
}
