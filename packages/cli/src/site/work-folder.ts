import path from 'node:path';

/** The folder of a project in which builds and the studio work; nothing in it is published. */
export const workFolder = (project: string): string => path.join(project, '.gongkai');

/** Where it is kept how private ledgers are counted: words of a ledger may stand there. */
export const keptMappingsFolder = (project: string): string => path.join(workFolder(project), 'ledgers');

/** Where sites are built before they are in their place. */
export const buildsFolder = (project: string): string => path.join(workFolder(project), 'builds');

/** Where the site that stands at `dist/` waits while another takes its place. */
export const oldSiteFolder = (project: string): string => path.join(workFolder(project), 'old-site');

/** Name of the file that says who has the project open. */
export const lockFile = 'lock.json';

/** Name of a lock on its way into its place, or out of it. */
export const movingLock = (id: string, way: 'tmp' | 'old'): string => `lock.${id}.${way}`;

/** Name of a file that leads a browser to the studio. */
export const handoverFile = (id: string): string => `open-${id}.html`;

/**
 * Tells what only a process that was killed leaves in the folder.
 *
 * @param name of a file in it
 */
export const isLeftover = (name: string): boolean =>
  /^lock\..*\.(tmp|old)$/.test(name) || /^open-[0-9a-f]+\.html$/.test(name);
