import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginProgress } from '../src/integration/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const begun = () => {
  const said: string[] = [];
  return {
    said,
    progress: beginProgress(
      (line) => said.push(line),
      () => Date.now(),
    ),
  };
};

describe('what a build says', () => {
  it('is nothing where it takes less than two seconds', () => {
    const { said, progress } = begun();
    for (let page = 0; page < 100; page += 1) {
      progress.now(`${page}/100`);
      vi.advanceTimersByTime(19);
    }
    progress.end();
    vi.advanceTimersByTime(10_000);
    expect(said).toEqual([]);
  });

  it('is the newest, at most every two seconds', () => {
    const { said, progress } = begun();
    for (let page = 0; page < 100; page += 1) {
      progress.now(`${page}/100`);
      vi.advanceTimersByTime(100);
    }
    progress.end();
    expect(said.length).toBe(5);
    expect(said[0]).toBe('19/100');
  });

  it('comes also while one thing takes long, and is not said twice', () => {
    const { said, progress } = begun();
    progress.now('one');
    vi.advanceTimersByTime(30_000);
    progress.now('two');
    progress.now('three');
    vi.advanceTimersByTime(30_000);
    progress.end();
    expect(said).toEqual(['one', 'two', 'three']);
  });
});
