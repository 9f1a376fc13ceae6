// Mutation testing: changes the product in one place after the other and sees whether a test fails. Not part of CI; it takes hours.
// Usage: node tests/mutation.mjs                        all areas
//        node tests/mutation.mjs --only "Value checks"  the areas whose name begins so
//        node tests/mutation.mjs --every 4              a sample: every fourth file of each area
// Each area has the tests that are about it, because those of the whole project would take minutes for each mutant. Reports stay in
// out/mutation, so a run can be continued area by area; docs/reliability.md gets the sum of what is there.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, "out", "mutation");
const version = "5.1.0";

const rules = (group) => `FullyQualifiedName~.AnalyzerRules.FLEXSSO${group}`;
const generator = { project: "FlexSso.Generators", tests: "FlexSso.Generators.Tests" };
const task = { project: "FlexSso.Generators.Tasks", tests: "FlexSso.Generators.Tasks.Tests" };
const library = { project: "FlexSso", tests: "FlexSso.Tests" };

const areas = [
  { name: "Value checks, connection", ...generator, mutate: "Values/Connection", filter: rules("02") },
  { name: "Value checks, users and access", ...generator, mutate: "Values/Users,Values/Access", filter: rules("03") },
  { name: "Value checks, attributes", ...generator, mutate: "Values/Attributes,Values/AttributeValues", filter: rules("04") },
  { name: "Value checks, Auth0", ...generator, mutate: "Values/Auth0,Values/Environments,Values/Secrets,Values/Texts", filter: `${rules("05")}|${rules("01")}` },
  { name: "Value checks, console", ...generator, mutate: "Values/Console", filter: rules("06") },
  { name: "Parser, class and environments", ...generator, mutate: "Parsing/Class,Parsing/Environments,Parsing/Secrets", filter: `${rules("01")}|${rules("05")}` },
  { name: "Parser, connection", ...generator, mutate: "Parsing/Connection", filter: rules("02") },
  { name: "Parser, users and access", ...generator, mutate: "Parsing/Users,Parsing/Access", filter: rules("03") },
  { name: "Parser, attributes", ...generator, mutate: "Parsing/Attributes", filter: rules("04") },
  { name: "Parser, Auth0 and console", ...generator, mutate: "Parsing/Auth0,Parsing/Console", filter: `${rules("05")}|${rules("06")}` },
  { name: "Emitters", ...generator, mutate: "FlexSso.Generators/Emitting", filter: "FullyQualifiedName~.Generation.|FullyQualifiedName~.Artifacts.|FullyQualifiedName~.Text." },
  { name: "Rosters", ...generator, mutate: "Shared/Rosters", filter: "FullyQualifiedName~.Rosters." },
  { name: "Certificates", ...generator, mutate: "Shared/Certificates", filter: "FullyQualifiedName~.Certificates." },
  { name: "Reading and writing files", ...task, mutate: "Tasks/Files,Tasks/Reading,Tasks/State,Tasks/Writing", filter: "FullyQualifiedName!~.Builds.&FullyQualifiedName!~.Setup." },
  { name: "Payload reader", ...library, mutate: "FlexSso/Payload,FlexSso/Json,Shared/Json", filter: "" },
  { name: "Bulk import", ...library, mutate: "FlexSso/Import", filter: "" },
];

const { values } = parseArgs({ options: { only: { type: "string", default: "" }, every: { type: "string", default: "1" } } });
const every = Number(values.every);
mkdirSync(out, { recursive: true });
// A mutant that takes too long counts as killed. On a busy machine every test is slow, so only an endless loop may run into this.
const settings = join(out, "stryker-config.json");
writeFileSync(settings, JSON.stringify({ "stryker-config": { "additional-timeout": 60_000 } }));
install();
for (const area of areas.filter(({ name }) => name.startsWith(values.only))) run(area);
writePage();

// The files of an area, in a fixed order. The sample begins with the first one.
function filesOf(mutate) {
  const sources = readdirSync(join(root, "src"), { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".cs") && !/(^|\/)(obj|bin)\//.test(file))
    .sort();
  return sources.filter((file) => mutate.split(",").some((folder) => file.includes(`${folder}/`)));
}

function install() {
  if (!existsSync(join(out, "tool"))) call("dotnet", ["tool", "install", "dotnet-stryker", "--version", version, "--tool-path", join(out, "tool")]);
}

function folderOf(name) {
  return join(out, name.replaceAll(/\W+/g, "-"));
}

function reportOf(name) {
  return join(folderOf(name), "reports", "mutation-report.json");
}

function run({ name, project, tests, mutate, filter }) {
  const folder = folderOf(name);
  rmSync(folder, { recursive: true, force: true });
  const all = filesOf(mutate);
  const sample = all.filter((_, index) => index % every === 0);
  // A file of src/Shared is linked, and Stryker knows it by its own path.
  const patterns = sample.flatMap((file) => ["--mutate", `**/${file}`]);
  const filters = filter ? ["--test-case-filter", filter] : [];
  const options = ["--project", `${project}.csproj`, ...patterns, ...filters, "--reporter", "json", "--reporter", "dots", "--output", folder, "--config-file", settings];
  call(join(out, "tool", "dotnet-stryker"), [...options, "--skip-version-check"], join(root, "tests", tests));
  writeFileSync(join(folder, "files.json"), JSON.stringify({ sample: sample.length, all: all.length }));
}

function call(command, args, cwd = root) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

// Mutants that do not compile and those that no test of the area reaches are told apart: the first say nothing, the second survive.
function counts(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  const of = (...states) => mutants.filter((mutant) => states.includes(mutant.status)).length;
  return { killed: of("Killed", "Timeout"), survived: of("Survived", "NoCoverage"), files: JSON.parse(readFileSync(join(dirname(file), "..", "files.json"), "utf8")) };
}

function line({ name, killed, survived, files }) {
  const score = Math.floor((100 * killed) / Math.max(killed + survived, 1));
  return `| ${name} | ${files.sample} of ${files.all} | ${killed + survived} | ${killed} | ${score} % |`;
}

function writePage() {
  const page = join(root, "docs", "reliability.md");
  const rows = areas.filter(({ name }) => existsSync(reportOf(name))).map(({ name }) => ({ name, ...counts(reportOf(name)) }));
  const sum = (of) => rows.reduce((total, row) => total + of(row), 0);
  const files = { sample: sum((row) => row.files.sample), all: sum((row) => row.files.all) };
  rows.push({ name: "**Together**", killed: sum((row) => row.killed), survived: sum((row) => row.survived), files });
  const lines = rows.map(line);
  const text = readFileSync(page, "utf8");
  writeFileSync(page, text.replace(/(\| Area \|[^\n]*\n\|[-|]*\n)(?:\|[^\n]*\n)*/, `$1${lines.join("\n")}\n`));
}
