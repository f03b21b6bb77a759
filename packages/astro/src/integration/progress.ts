/** A build is silent for so long, and between two lines; milliseconds. */
const silence = 2_000;

/** Says what a build does. */
export interface Progress {
  /** What is done now, in words. They are said when it is time, the newest alone. */
  readonly now: (words: string) => void;
  readonly end: () => void;
}

/**
 * Begins to say what a build does: nothing at all where it takes less than two seconds, else a line every two seconds while something new is
 * to be said.
 *
 * @param say prints a line
 * @param clock tells milliseconds
 */
export function beginProgress(
  say: (line: string) => void,
  clock: () => number = () => performance.now(),
): Progress {
  let last = clock();
  let [words, said] = ['', ''];
  const tell = () => {
    if (words === said || clock() - last < silence) return;
    [said, last] = [words, clock()];
    say(words);
  };
  // Where one thing takes long, nobody calls meanwhile.
  const timer = setInterval(tell, silence / 4);
  timer.unref();
  return {
    now(next) {
      words = next;
      tell();
    },
    end: () => clearInterval(timer),
  };
}
