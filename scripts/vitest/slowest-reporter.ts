import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const listed = 10;

/** Prints the test files that took longest, so that whoever wants a quicker run knows where to begin. */
export default class SlowestReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const slowest = modules
      .map((module) => {
        const { collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration } =
          module.diagnostic();
        return {
          name: `${module.project.name}: ${relative(process.cwd(), module.moduleId)}`,
          seconds:
            (collectDuration + duration + environmentSetupDuration + prepareDuration + setupDuration) / 1000,
        };
      })
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, listed);
    console.log(`\nThe ${slowest.length} slowest files:`);
    for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
  }
}
