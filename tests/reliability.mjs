// The counts of docs/reliability.md. A suite prints lines "reliability: <suite>: <count>" (tests/Shared/Cases.cs); a run adds them up and compares
// them with a column of the page. FLEXSSO_ACCEPT=1 writes the column instead.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const page = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs", "reliability.md");
// Fields of a row: suite, what it tries, count in CI, count of the long form.
const columns = { ci: 2, long: 3 };

/** Adds the counts of a test report to the others. It has all lines again after the results of the single tests. */
export function addCounts(counts, report) {
  const lines = report.slice(report.indexOf("</Results>"));
  for (const [, suite, count] of lines.matchAll(/^reliability: ([^:\n]+): (\d+)$/gm)) counts.set(suite, (counts.get(suite) ?? 0) + Number(count));
}

/** @returns What is wrong with the column of the page; empty when it has exactly these counts. */
export function check(counts, column) {
  const missing = new Set(counts.keys());
  const wrong = [];
  const [table, ...others] = readFileSync(page, "utf8").split("\n## ");
  const lines = table.split("\n").map((line) => {
    const fields = line.split("|").slice(1, -1).map((field) => field.trim());
    if (fields.length !== 4 || !/^[A-Z]/.test(fields[0]) || fields[0] === "Suite") return line;
    const count = counts.get(fields[0])?.toLocaleString("en-US") ?? "none";
    missing.delete(fields[0]);
    if (fields[columns[column]] !== count) wrong.push(`${fields[0]}: ${count} instead of ${fields[columns[column]]}`);
    fields[columns[column]] = count;
    return `| ${fields.join(" | ")} |`;
  });
  for (const suite of missing) wrong.push(`${suite}: no row`);
  if (process.env.FLEXSSO_ACCEPT !== "1" || missing.size > 0) return wrong;
  writeFileSync(page, [lines.join("\n"), ...others].join("\n## "));
  return [];
}
