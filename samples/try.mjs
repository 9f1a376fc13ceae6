// The main job, as a user has it: pack FlexSso.Generators, build the sample from the package, show what the build wrote.
// Usage: node samples/try.mjs
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const samples = dirname(fileURLToPath(import.meta.url));
const root = dirname(samples);
const project = join(samples, "ContactCenter");
const artifacts = join(project, "bin", "Debug", "net10.0", "flexsso");

run("pack", join(root, "src", "FlexSso"), "-c", "Release", "-v", "quiet", "-nologo");
// The version stays the same from pack to pack, so the unpacked copy of the last one must go.
rmSync(join(samples, ".packages", "flexsso.generators"), { recursive: true, force: true });
run("build", project, "--no-incremental", "-nologo");
for (const file of filesBelow(artifacts)) {
  console.log(`\n=== ${relative(root, file)}`);
  process.stdout.write(readFileSync(file, "utf8"));
}
console.log("\n=== the sample, run");
run("run", "--project", project, "--no-build");

function run(...args) {
  console.log(`> dotnet ${args.map((arg) => (arg.startsWith(root) ? relative(root, arg) : arg)).join(" ")}`);
  const { status } = spawnSync("dotnet", args, { stdio: "inherit", cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
