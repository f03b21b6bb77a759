// Installs what is missing, and nothing else. Runs before anything is installed, so it uses Node 20 and its own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'node_modules', '.installed-lock');
const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `Gongkai needs Node 20 or newer to start (found ${process.versions.node}): https://nodejs.org`,
  );
  process.exit(1);
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  // `npm ci` takes the lock file as it is; an install into an older tree would let npm, running on Node 20, pick older majors.
  console.log('Installing packages (once)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm ci failed; its message stands above. Check the network or the registry and run the command again.',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, lock);
}
