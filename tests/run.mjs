// All tests: one build, then every test project on the oldest compiler that the package supports, and what depends on the compiler on the newest.
// Two at a time, the longest first. Ends in a plain line "N passed, N failed".
// Usage: node tests/run.mjs
//        node tests/run.mjs --long 50   only the seeded suites, with fifty times as many cases (docs/reliability.md)
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addCounts, check } from "./reliability.mjs";

const [option, value] = process.argv.slice(2);
const times = option === "--long" ? Number(value) : 0;
if (option !== undefined && !(option === "--long" && Number.isInteger(times) && times > 0)) {
  console.error("Usage: node tests/run.mjs [--long <a whole number, such as 50>]");
  process.exit(2);
}
if (times > 0) process.env.FLEXSSO_CASES = String(times);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const atOnce = 2;
const newestRoslyn = "5.12.0";
// In a folder of its own, so that neither build has to redo what the other left.
const onNewestRoslyn = [`-p:TestRoslyn=${newestRoslyn}`, "--artifacts-path", join(root, "out", `roslyn-${newestRoslyn}`)];
// Rules and generated code. Everything else is the same on every compiler; the code fixes have a project of their own.
const dependsOnCompiler = ["AnalyzerRules", "Generation", "Incremental"].map((name) => `FullyQualifiedName~.${name}.`).join("|");

const smoke = ["run", "--no-build", "--project", "tests/FlexSso.Benchmarks", "--", "smoke"];

const results = mkdtempSync(join(tmpdir(), "flexsso-tests-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const counts = new Map();
const red = [];

if (await step("build", dotnet("build", "FlexSso.Generators.sln", "-nologo"))) {
  // All of them, also after a failed one: one look shows everything that is red.
  const jobs = ["Package", "EndToEnd", "Generators", newest, "Generators.Tasks", "Generators.CodeFixes"].map((job) =>
    typeof job === "string" ? () => test(job) : job,
  );
  if (times === 0) jobs.push(() => step("the benchmarks' smoke run", dotnet(...smoke)), () => test(""));
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  }));
}

rmSync(results, { recursive: true, force: true });
if (times > 0) for (const [suite, count] of counts) console.log(`${suite}: ${count}`);
// The long form may have any length, so its counts are compared with nothing.
if (red.length === 0 && (times === 0 || process.env.FLEXSSO_ACCEPT === "1")) {
  const wrong = check(counts, times > 0 ? "long" : "ci");
  if (wrong.length > 0) red.push(["docs/reliability.md, which FLEXSSO_ACCEPT=1 writes anew:", ...wrong].join("\n  "));
}
for (const name of red) console.log(`Failed: ${name}`);
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(red.length === 0 && passed > 0 && failed === 0 ? 0 : 1);

async function newest() {
  for (const [project, filter] of [["Generators", dependsOnCompiler], ["Generators.CodeFixes", ""]]) {
    const name = `${project} on Roslyn ${newestRoslyn}`;
    if (await step(`build of ${name}`, dotnet("build", folder(project), "-nologo", ...onNewestRoslyn)))
      await test(project, { name, filter, options: onNewestRoslyn });
  }
}

// Runs a project's tests and counts them. A run that tested nothing has not passed, whatever dotnet says.
async function test(project, { name = project || "the library", filter = "", options = [] } = {}) {
  const report = `${name.replaceAll(" ", "-")}.trx`;
  const filters = [filter, times > 0 ? "TestCategory=Reliability" : ""].filter(Boolean).map((each) => `(${each})`);
  if (filters.length > 0) options = [...options, "--filter", filters.join("&")];
  const logger = ["--logger", `trx;LogFileName=${report}`, "--results-directory", results];
  const succeeded = await step(name, dotnet("test", folder(project), "--no-build", "-nologo", ...logger, ...options));
  const file = join(results, report);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  addCounts(counts, text);
  const counters = /<Counters [^>]*>/.exec(text)?.[0] ?? "";
  const count = (counter) => Number(new RegExp(` ${counter}="(\\d+)"`).exec(counters)?.[1] ?? 0);
  total.passed += count("passed");
  total.failed += count("failed") + count("error") + count("timeout") + count("aborted");
  total.skipped += count("total") - count("executed");
  if (succeeded && count("executed") === 0) red.push(`${name}: no test ran`);
}

// Prints what a command wrote once it has ended, so that two do not mix their lines.
async function step(name, command) {
  const start = Date.now();
  const { status, output } = await command();
  console.log(`\n=== ${name} (${Math.round((Date.now() - start) / 1000)} s)\n${output.trimEnd()}`);
  if (status !== 0) red.push(name);
  return status === 0;
}

function folder(project) {
  return join("tests", ["FlexSso", project, "Tests"].filter(Boolean).join("."));
}

function dotnet(...args) {
  return () =>
    new Promise((resolve) => {
      const child = spawn("dotnet", args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
      child.on("error", (error) => resolve({ status: 1, output: output + error.message }));
      child.on("close", (status) => resolve({ status, output }));
    });
}
