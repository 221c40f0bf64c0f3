import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Figure } from './figures.js';

const PAGE = new URL('../../docs/benchmarks.md', import.meta.url);

/** Gathers the figures of the run and writes what it measured into docs/benchmarks.md; other topics stay. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'fasewijzer-figures-'));
  const file = path.join(folder, 'figures.jsonl');
  writeFileSync(file, '');
  project.provide('figures', file);
  return () => {
    const figures = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Figure);
    if (figures.length > 0) writeFileSync(PAGE, pageOf(figures, readFileSync(PAGE, 'utf8')));
    rmSync(folder, { recursive: true });
  };
}

/** The page with the topics of this run in place of what it said of them before. */
function pageOf(figures: readonly Figure[], before: string): string {
  const [, ...sections] = before.split(/^## /m);
  const topics = new Map(
    sections.map((section) => [section.slice(0, section.indexOf('\n')), `## ${section}`]),
  );
  for (const topic of new Set(figures.map((figure) => figure.topic)))
    topics.set(
      topic,
      `${tableOf(
        topic,
        figures.filter((figure) => figure.topic === topic),
      )}\nMeasured on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}.\n`,
    );
  return `# Benchmarks

Written by \`npm run bench\`: the built app on the PostgreSQL that comes along, both on one machine
(${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB). Machines differ and are noisy: what counts is the ratio to what
PostgreSQL alone does in the same run.

${[...topics.values()].map((section) => section.trimEnd()).join('\n\n')}
`;
}

function tableOf(topic: string, figures: readonly Figure[]): string {
  const rows = [
    ['what', 'measured', 'bound', 'holds'],
    ...figures.map(({ what, measured, bound, holds }) => [
      what,
      measured,
      bound ?? '',
      holds === null ? '' : holds ? 'yes' : '**no**',
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [header, ...body] = rows.map(line);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `## ${topic}\n\n${[header, rule, ...body].join('\n')}\n`;
}
