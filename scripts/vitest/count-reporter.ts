import type { Reporter, TestModule } from 'vitest/node';

/** Prints the one line that tools read: `N passed, N failed`. It stands before the default reporter, whose summary ends the run. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      if (!module.ok() && [...module.children.allTests()].every((test) => test.ok())) failed += 1;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    console.log(`\n${passed} passed, ${failed} failed`);
  }
}
