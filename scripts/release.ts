/**
 * `npm run release`: gives all packages their next version, builds them, publishes them and tags. With `-- --dry-run` it does so in a copy of the last commit and
 * publishes nothing.
 *
 * `--registry <url>` names another registry; `--no-provenance` leaves the statement out that only a build service can make.
 */
import { parseArgs } from 'node:util';
import { dryRun } from './release/dry-run.ts';
import { refuseUnready } from './release/ready.ts';
import { release } from './release/release.ts';

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    registry: { type: 'string' },
    'no-provenance': { type: 'boolean', default: false },
  },
});
const options = { registry: values.registry, provenance: !values['no-provenance'] };

try {
  if (values['dry-run']) dryRun();
  else {
    refuseUnready();
    await release(options);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
