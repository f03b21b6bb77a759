/** The project of a county, in a folder whose name has blanks and Chinese characters, and what is typed in it: under one version of Node. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Consumer, install } from '../consumer.ts';
import { nodeProgram, type nodeVersions } from '../nodes.ts';
import { type Ended, run } from '../process.ts';

export type NodeVersion = (typeof nodeVersions)[number];

/** A project, and a terminal in it. */
export interface County {
  /** The project. */
  readonly folder: string;
  /** Where the clerk keeps reports and ledgers: the folder above it. */
  readonly desk: string;
  /** Runs a line as it is typed or copied into a terminal. */
  type(line: string, version?: NodeVersion): Promise<Ended>;
  /** The environment in which a version of Node is the one that is installed. */
  environment(version?: NodeVersion): NodeJS.ProcessEnv;
  remove(): void;
}

/**
 * Creates a project with `npm create` from the packed packages, and installs what it needs.
 *
 * @param registry from which packages of ours come
 * @param version of Node that is installed
 * @returns the project, and what was printed when it was made
 */
export async function createCounty(
  registry: string,
  version: NodeVersion,
): Promise<{ readonly county: County; readonly said: string }> {
  const creator: Consumer = await install(registry, { dependencies: { 'create-gongkai': '*' } });
  const desk = path.join(creator.folder, '县总工会 材料');
  mkdirSync(desk);
  const environment = (of = version) => ({
    PATH: [path.dirname(nodeProgram(of)), process.env.PATH].join(path.delimiter),
    GONGKAI_LANG: 'zh-Hans',
  });
  const typed = (cwd: string) => (line: string, of?: NodeVersion) =>
    run('sh', ['-c', line], cwd, environment(of));
  // npm create runs the command of this name.
  const made = await typed(desk)('npx --no-install create-gongkai liuwan --adcode 610921 --yes');
  if (made.code !== 0) throw new Error(made.err);
  const folder = path.join(desk, 'liuwan');
  writeFileSync(path.join(folder, '.npmrc'), `@gongkai:registry=${registry}\nprefer-offline=true\n`);
  const county = { folder, desk, environment, type: typed(folder), remove: creator.remove };
  return { county, said: made.out };
}

/** Everything that a command printed. */
export const words = ({ out, err }: Ended): string => `${out}\n${err}`;
