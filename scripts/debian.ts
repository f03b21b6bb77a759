/** What a script may install by itself: Debian packages, where it runs as root on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const isDebianRoot = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * @param packages names of Debian packages
 * @returns whether an installation was tried; false elsewhere than on Debian as root
 */
export function installOnDebian(...packages: readonly string[]): boolean {
  if (!isDebianRoot()) return false;
  console.log(`Installing Debian’s ${packages.join(', ')}…`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // Whoever has no network is not to wait for one.
  const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];
  spawnSync('apt-get', ['update', '-q', ...patience], options);
  spawnSync('apt-get', ['install', '-y', '-q', ...patience, ...packages], options);
  return true;
}
