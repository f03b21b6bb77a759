import { spawn } from 'node:child_process';

/**
 * The program that opens an address in the browser of whoever sits at the computer.
 *
 * @returns the program with its arguments; null where there is no screen
 */
export function browserCommand(
  address: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, readonly string[]] | null {
  if (platform === 'win32') return ['rundll32.exe', ['url.dll,FileProtocolHandler', address]];
  if (platform === 'darwin') return ['open', [address]];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', [address]] : null;
}

/** Opens an address where that can be done; the address is printed, too, so a failure is none. */
export function openBrowser(address: string, env: Readonly<Record<string, string | undefined>>): void {
  const command = browserCommand(address, process.platform, env);
  if (!command) return;
  spawn(command[0], command[1], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
