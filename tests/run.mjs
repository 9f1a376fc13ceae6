// All tests. Ends in a plain line "N passed, N failed".
// Usage: node tests/run.mjs [further arguments for dotnet test]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = mkdtempSync(join(tmpdir(), "flexsso-tests-"));
const args = ["test", join(root, "FlexSso.Generators.sln"), "--logger", "trx", "--results-directory", results, "-nologo"];
const { status } = spawnSync("dotnet", [...args, ...process.argv.slice(2)], { stdio: "inherit", cwd: root });

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
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
// A run that tested nothing has not passed, whatever dotnet says.
process.exit(status === 0 && passed > 0 && failed === 0 ? 0 : 1);
