import { percent } from '../percent.ts';

/** Marked words that were held out: how they were scored, and whether they are speech. */
type HeldOut = { readonly score: number; readonly speech: boolean };

/**
 * Prints how much that is no speech is taken for it where a little of the speech is lost.
 *
 *     speech: at 0.50 1.0% of 200 lost, 5.0% of 80 taken wrongly
 */
export function tellSpeech(held: readonly HeldOut[]): void {
  const marked = held.filter(({ speech }) => !speech);
  const scores = held
    .filter(({ speech }) => speech)
    .map(({ score }) => score)
    .sort((one, other) => one - other);
  for (const lost of [0.01, 0.02, 0.03, 0.04, 0.06]) {
    const threshold = scores[Math.floor(scores.length * lost)] ?? 0;
    console.log(
      `speech: at ${threshold.toFixed(2)} ${percent(lost)} of ${scores.length} lost, ${percent(marked.filter(({ score }) => score >= threshold).length / marked.length)} of ${marked.length} taken wrongly`,
    );
  }
}
