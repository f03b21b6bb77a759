import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Projects in the order in which their files begin. Beside them the tests of the project in the browser run from the start: first comes what
 * waits for npm, for pages that settle and for programs that start, whose pauses those can use; last what keeps both cores busy to the end.
 */
const projects = ['packages', 'site', 'node'];

const rank = ({ project }: TestSpecification) => projects.indexOf(project.name);

/** Sorts test files by project, and within one as Vitest does: the longest first, as far as it knows. */
export default class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
