import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineQueued, queueUpgrade } from '../src/shared/upgrade-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const done: string[] = [];
const element = (isConnected = true, isTouched = false) =>
  ({ isConnected, matches: () => isTouched }) as unknown as Element;
const add = (name: string, of = element()) => queueUpgrade(of, () => done.push(name));

describe('queueUpgrade', () => {
  beforeEach(() => {
    done.length = 0;
  });

  test('an element that comes alone is connected at once', () => {
    add('a');
    expect(done).toEqual(['a']);
  });

  test('those that are upgraded together are connected one by one, each in a task of its own, in their order', () => {
    defineQueued(() => {
      for (const name of ['a', 'b', 'c']) add(name);
    });
    expect(done).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['a']);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['a', 'b']);
    vi.runAllTimers();
    expect(done).toEqual(['a', 'b', 'c']);
  });

  test('what the reader points at or is in comes first', () => {
    defineQueued(() => {
      for (const name of ['a', 'b']) add(name);
      add('touched', element(true, true));
      add('c');
    });
    // While it is painted the others wait.
    vi.advanceTimersByTime(90);
    expect(done).toEqual(['touched']);
    vi.runAllTimers();
    expect(done).toEqual(['touched', 'a', 'b', 'c']);
  });

  test('one that has left the page meanwhile is passed over', () => {
    defineQueued(() => {
      add('gone', element(false));
      add('b');
    });
    vi.runAllTimers();
    expect(done).toEqual(['b']);
  });

  test('one that fails does not keep the others from their turn', () => {
    defineQueued(() => {
      queueUpgrade(element(), () => {
        throw new Error('broken');
      });
      add('b');
    });
    expect(() => vi.advanceTimersToNextTimer()).toThrow('broken');
    vi.runAllTimers();
    expect(done).toEqual(['b']);
  });

  test('a failed upgrade leaves later elements alone', () => {
    expect(() =>
      defineQueued(() => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    add('a');
    expect(done).toEqual(['a']);
  });
});
