/** How long a test waits for something to hold (`vi.waitFor`): for machines that have much else to do. */
export const PATIENCE = { timeout: 15_000 };
