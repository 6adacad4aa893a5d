/**
 * Reads jest's results and the names of the steps that broke, and ends the run: `N passed, N failed`.
 * A skipped test counts as failed, and so does a test file that could not even start; exit code 1 if anything did.
 */
import { readFileSync } from 'node:fs';

const [resultsFile, ...broken] = process.argv.slice(2);
const results = resultsOf(resultsFile);

for (const step of broken) console.log(`broken: ${step}`);
for (const title of skipped(results)) console.log(`skipped, which counts as failed: ${title}`);

const failedTests = results.numFailedTests + results.numRuntimeErrorTestSuites + skipped(results).length;
const failedSteps = broken.filter((step) => step !== 'npm test' || failedTests === 0).length;
const failed = failedTests + failedSteps;
console.log(`${results.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.numPassedTests > 0 ? 0 : 1;

function resultsOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [] };
  }
}

function skipped({ testResults }) {
  return testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
}
