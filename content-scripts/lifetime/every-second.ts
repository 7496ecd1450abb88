const SECOND_MS = 1000;

/** Calls back once a second, for what no browser announces with an event. Browsers slow it down in hidden tabs. */
export function everySecond(callback: () => void, signal: AbortSignal): void {
  const timer = setInterval(callback, SECOND_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
