/** A reporter for vitest that counts, and names each skipped test with its reason, into the file of SIDELIGHT_COUNTS. */
import { writeFileSync } from 'node:fs';

function fullName(test) {
  return `${test.module.relativeModuleId ?? test.module.moduleId}: ${test.fullName}`;
}

export default class SkipsReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: 0, skipped: [] };
    for (const module of modules) {
      // A file that cannot even be loaded holds no tests, and is a failure all the same.
      if (module.state() === 'failed' && module.children.size === 0) counts.failed++;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') counts.passed++;
        else if (result.state === 'failed') counts.failed++;
        else counts.skipped.push({ name: fullName(test), reason: result.note ?? '' });
      }
    }
    counts.failed += unhandledErrors.length;
    writeFileSync(process.env.SIDELIGHT_COUNTS, JSON.stringify(counts));
  }
}
