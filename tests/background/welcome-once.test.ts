import { expect, it, vi } from 'vitest';
import { welcomeOnce } from '../../src/background/welcome-once.ts';

it('opens the welcome page once, however often the browser calls it an install', async () => {
  const stored = new Map<string, object>();
  const area = {
    read: async (key: string) => stored.get(key),
    write: async (key: string, value: object) => void stored.set(key, value),
  };
  const open = vi.fn(async () => undefined);
  await welcomeOnce(area, open);
  await welcomeOnce(area, open);
  expect(open).toHaveBeenCalledTimes(1);
});
