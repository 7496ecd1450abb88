// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { failed } from '../../../src/messages/envelopes/envelope.ts';
import { readerWorld, settle, WORDS } from '../reader-world.ts';

const world = readerWorld();

describe('a reader goes without a trace', () => {
  it('within a second of its extension’s end', async () => {
    world.start();
    await settle();
    world.isAlive = false;
    await settle(1000);
    expect(world.life.signal.aborted).toBe(true);
    expect(world.registry.size).toBe(0);
    expect(world.listener).toBeNull();
  });

  it('when its first call fails because the extension is gone', async () => {
    world.answer = async () => {
      world.isAlive = false;
      return failed('no-answer');
    };
    world.start();
    await settle();
    expect(world.life.signal.aborted).toBe(true);
  });

  it('when a new reader comes after an update, which then paints', async () => {
    world.start();
    await settle();
    world.isAlive = false;
    const next = new AbortController();
    world.start({ isExtensionAlive: () => true }, next);
    expect(world.life.signal.aborted).toBe(true);
    await settle();
    expect(world.painted('on-record-quote')).toEqual([WORDS]);
    next.abort();
    expect(world.registry.size).toBe(0);
  });

  it('but not because the page says so', async () => {
    world.start();
    await settle();
    document.dispatchEvent(new CustomEvent('on-record-take-over'));
    expect(world.life.signal.aborted).toBe(false);
    expect(world.painted('on-record-quote')).toEqual([WORDS]);
  });

  it('and paints nothing when the answer comes after it has gone', async () => {
    world.start();
    world.life.abort();
    await settle(2000);
    expect(world.registry.size).toBe(0);
  });
});
