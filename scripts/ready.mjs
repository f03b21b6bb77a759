// Installs what is missing, and nothing else. Runs before anything is installed, so it uses Node 20 and its own modules only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'node_modules', '.installed-lock');
const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `需要 Node 20 或更新的版本（现在是 ${process.versions.node}）。\nGongkai needs Node 20 or newer to start (found ${process.versions.node}): https://nodejs.org`,
  );
  process.exit(1);
}

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

/** Names the processes of an installation at work: this script and its npm, either of which may outlive the other. */
const claim = path.join(root, '.cache', 'installing.json');

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Tells whether the installation that a claim names is at work: two at once would take away each other's files. */
function isAtWork(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).some(isAlive);
  } catch (error) {
    // One that is just being written cannot be read for a moment.
    return error instanceof SyntaxError;
  }
}

/** Makes the claim, or tells that there is one. */
function makeClaim() {
  try {
    writeFileSync(claim, JSON.stringify([process.pid]), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes the claim, or tells that another was quicker. One that was left behind is moved away under a name of our own before it is removed: what
 * another has made since it was looked at would be removed with it.
 */
function takeClaim() {
  mkdirSync(path.dirname(claim), { recursive: true });
  if (makeClaim()) return true;
  if (isAtWork(claim)) return false;
  const aside = `${claim}.${process.pid}`;
  try {
    renameSync(claim, aside);
    // It was another's after all: it gets it back, unless somebody has one already.
    if (isAtWork(aside)) linkSync(aside, claim);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(error.code)) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return makeClaim();
}

/** `npm ci` takes the lock file as it is; an install into an older tree would let npm, running on Node 20, pick older majors. */
function install() {
  const windows = process.platform === 'win32';
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  writeFileSync(claim, JSON.stringify([process.pid, npm.pid ?? process.pid]));
  return new Promise((resolve) => {
    npm.on('error', () => resolve(1));
    npm.on('close', (code) => resolve(code ?? 1));
  });
}

// An installation that hangs must not hold everybody for ever.
let isOurs = false;
for (let seconds = 0; !isInstalled() && seconds < 1800; seconds += 1) {
  isOurs = takeClaim();
  if (isOurs) break;
  if (seconds === 0)
    console.log('另一次安装正在进行，等它结束。Another installation is at work; waiting for it.');
  await wait(1000);
}
if (!isInstalled()) {
  console.log('正在安装（只此一次）。Installing packages (once)…');
  const status = await install();
  // Whoever waits for the claim must find the stamp when it is gone.
  if (status === 0) writeFileSync(stamp, lock);
  rmSync(claim, { force: true });
  if (status !== 0) {
    console.error(
      'npm ci 没有成功，原因见上；请检查网络，再运行一次。\nnpm ci failed; its message stands above. Check the network or the registry and run the command again.',
    );
    process.exit(status);
  }
} else if (isOurs) rmSync(claim, { force: true });
