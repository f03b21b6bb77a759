// Loaded by Node before the build of a site. A process that is killed cannot end what it started; but the pipe that it holds to its child then closes, on
// every system, and the child ends by itself.
import { isMainThread } from 'node:worker_threads';

// What the child starts in turn inherits the setting, but not the pipe.
if (isMainThread && process.env.GONGKAI_STUDIO_PID === String(process.ppid)) {
  const stop = () => process.exit(1);
  process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();
  process.stdin.unref?.();
}
