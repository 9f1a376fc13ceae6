// Makes agents.csv: ten thousand people who do not exist, the same ones each time.
// Usage: node samples/ThreeTenants/make-agents.mjs
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const first = ["Amina", "Björn", "Chloé", "Dmitri", "Elif", "Farid", "Grace", "Hiro", "Ines", "Jean-Luc", "Katya", "Łucja", "Mateo", "Noor", "Oisín", "Priya"];
const last = ["Adeyemi", "Brandt", "Castillo", "Dubois", "Eriksson", "Fischer", "García", "Hansen", "Ivanova", "Jansen", "Kowalska", "Lindqvist", "Müller", "Nakamura", "O'Brien", "Petrović"];
const departments = ["Sales", "Support, 1st level", "Support, 2nd level", "Billing", 'The "A" team'];
const roles = ["agent", "agent", "agent", "agent", "agent", "agent", "agent|supervisor", "supervisor|wfo.team_leader", "agent", "agent"];
const languages = ["en", "en|de", "en|fr|es", "de", ""];
const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const rows = ["email,name,roles,department,remote,channel.voice.capacity,languages,skill_levels,shifts"];
for (let i = 0; i < 10_000; i++) {
  rows.push(
    [
      `agent${String(i + 1).padStart(5, "0")}@acme.example`,
      `${first[i % first.length]} ${last[(i >> 4) % last.length]}`,
      roles[i % roles.length],
      departments[i % departments.length],
      i % 3 === 0,
      1 + (i % 4),
      languages[i % languages.length],
      `${i % 6}|${(i >> 3) % 6}`,
      i % 7 === 0 ? "" : `${i % 2 === 0}|${i % 5 === 0}`,
    ]
      .map((value) => cell(String(value)))
      .join(","),
  );
}
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), "agents.csv"), rows.join("\n") + "\n");
