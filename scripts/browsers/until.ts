/**
 * Asks again and again until there is an answer that is not null or false.
 *
 * @param what must come true, for the message
 * @throws Error where it does not within ten seconds
 */
export async function until<T>(what: string, question: () => Promise<T | null | false>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await question();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`it did not happen that ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @returns what the promise gives. @throws Error where it takes longer than the given time. */
export function within<T>(seconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing for ${seconds} seconds`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
