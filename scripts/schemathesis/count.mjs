// Counts what Schemathesis has done, for scripts/steps.sh: each request is a check, which failed when anything was found.
import { readFileSync } from 'node:fs';

const LEAST = 5_000;
const { complete, test_cases: cases, exit_code: code } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const failed = cases.with_failures + cases.errored;
const enough = process.argv[3] === 'any' || cases.generated >= LEAST;
if (!enough) console.log(`Only ${cases.generated} requests were sent; ${LEAST} are wanted.`);
const wrong = failed || (complete && enough && code === 0 ? 0 : 1);
console.log(`checks: ${cases.generated - failed} passed, ${wrong} failed`);
process.exitCode = wrong ? 1 : 0;
