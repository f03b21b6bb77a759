/**
 * Gives each test file a temporary folder of its own and removes it when the file has ended: whatever a test, or a program that it starts,
 * makes below `tmpdir()` is gone then, also where it says nothing of that.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** What tells a program where to put its temporary files: on Unix, on Windows. */
const names = ['TMPDIR', 'TEMP', 'TMP'] as const;

const before = names.map((name) => [name, process.env[name]] as const);
// A short name: a path of more than a hundred letters is none for the sockets that a browser opens below it.
const folder = mkdtempSync(path.join(tmpdir(), 'gk-'));
// Some tests run a program as another user, who has to come by here.
chmodSync(folder, 0o755);
for (const name of names) process.env[name] = folder;

// Registered first, so that it runs after those of the file: they may still have to close what is open there.
afterAll(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  // A program that has just ended may still be writing there.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});
