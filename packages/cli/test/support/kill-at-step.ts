/** Kills the process before its n-th change of a file system, as `kill -9` would; with `KILL_SIGNAL` sends it that signal instead, as Ctrl-C does. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.KILL_AT_STEP);
const signal = process.env.KILL_SIGNAL ?? 'SIGKILL';
let step = 0;
const count = () => {
  step += 1;
  if (step === at) process.kill(process.pid, signal);
};

type AnyFunction = (...args: never[]) => unknown;

function counted(holder: object, name: string): void {
  const functions = holder as Record<string, AnyFunction>;
  const original = functions[name];
  if (!original) throw new Error(`no function: ${name}`);
  functions[name] = function (this: unknown, ...args: never[]) {
    count();
    const result = original.apply(this, args);
    // Between a step that is done and the next one, too.
    return result instanceof Promise ? result.finally(count) : result;
  };
}

const handle = await fs.promises.open(import.meta.filename);
for (const name of ['writeFile', 'sync']) counted(Object.getPrototypeOf(handle), name);
for (const name of ['open', 'rename', 'rm']) counted(fs.promises, name);
// A project is written at one go; a process that is killed there is seen elsewhere.
if (signal !== 'SIGKILL') for (const name of ['mkdirSync', 'writeFileSync', 'renameSync']) counted(fs, name);
syncBuiltinESMExports();
await handle.close();
