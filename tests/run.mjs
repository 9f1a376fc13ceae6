// All tests: the solution on the oldest compiler that the package supports, then the generator's and the code fixes' tests on the newest.
// Ends in a plain line "N passed, N failed".
// Usage: node tests/run.mjs
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const newestRoslyn = "5.12.0";
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = mkdtempSync(join(tmpdir(), "flexsso-tests-"));

// Every run, also after a failed one: one look shows everything that is red.
const passes = {
  "the solution's tests": test("FlexSso.Generators.sln"),
  "the generator's tests on the newest compiler": test("tests/FlexSso.Generators.Tests", ...onNewestRoslyn()),
  "the code fixes' tests on the newest compiler": test("tests/FlexSso.Generators.CodeFixes.Tests", ...onNewestRoslyn()),
  "the benchmarks' smoke run": smoke(),
};

let passed = 0;
let failed = 0;
let skipped = 0;
for (const file of readdirSync(results).filter((name) => name.endsWith(".trx"))) {
  const counters = /<Counters [^>]*>/.exec(readFileSync(join(results, file), "utf8"))?.[0] ?? "";
  const count = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
  passed += count("passed");
  failed += count("failed") + count("error") + count("timeout") + count("aborted");
  skipped += count("total") - count("executed");
}
rmSync(results, { recursive: true, force: true });
// What does not build, or is no test, is in no count.
for (const name of Object.keys(passes).filter((each) => !passes[each])) console.log(`Failed: ${name}`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
// A run that tested nothing has not passed, whatever dotnet says.
process.exit(Object.values(passes).every(Boolean) && passed > 0 && failed === 0 ? 0 : 1);

function test(project, ...options) {
  const args = ["test", join(root, project), "--logger", "trx", "--results-directory", results, "-nologo", ...options];
  return spawnSync("dotnet", args, { stdio: "inherit", cwd: root }).status === 0;
}

// The benchmarks load and run; what they measure is no matter of a test.
function smoke() {
  const args = ["run", "--project", join(root, "tests", "FlexSso.Benchmarks"), "--", "smoke"];
  return spawnSync("dotnet", args, { stdio: "inherit", cwd: root }).status === 0;
}

// In a folder of its own, so that neither run has to restore and rebuild what the other left.
function onNewestRoslyn() {
  return [`-p:TestRoslyn=${newestRoslyn}`, "--artifacts-path", join(root, "out", `roslyn-${newestRoslyn}`)];
}
