import { spawn } from 'node:child_process';

/**
 * The program that opens a file in the browser of whoever sits at the computer.
 *
 * @param file of HTML; no address with a secret, for every user of the computer can list what programs are called with
 * @returns the program with its arguments; null where there is no screen
 */
export function browserCommand(
  file: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, readonly string[]] | null {
  if (platform === 'win32') return ['rundll32.exe', ['url.dll,FileProtocolHandler', file]];
  if (platform === 'darwin') return ['open', [file]];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', [file]] : null;
}

/** Opens a file where that can be done; the address to which it leads is printed, too, so a failure is none. */
export function openBrowser(file: string, env: Readonly<Record<string, string | undefined>>): void {
  const command = browserCommand(file, process.platform, env);
  if (!command) return;
  spawn(command[0], command[1], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...env },
  })
    .on('error', () => {})
    .unref();
}
