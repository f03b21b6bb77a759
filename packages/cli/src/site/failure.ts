import type { ProblemLocale } from '@gongkai/snapshot';
import type { BuildError } from './build.ts';
import { failureWords } from './words.ts';

/** @returns in words why a site was not built. */
export function buildFailure({ reason, lines }: BuildError, locale: ProblemLocale): string {
  const say = failureWords[locale];
  if (reason === 'missing') return say.notInstalled;
  return reason === 'node' ? say.oldNode(lines[0] ?? '', process.version) : say.buildFailed(lines);
}
