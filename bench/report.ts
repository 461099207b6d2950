/** Figures as a table for people and as one line of JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from './items.js';
import { machine } from './machine.js';

const columns: [string, (figures: Outcome['figures'][string]) => string][] = [
  ['requests/s', (each) => each.perSecond.toFixed(0)],
  ['p50 ms', (each) => each.p50.toFixed(1)],
  ['p99 ms', (each) => each.p99.toFixed(1)],
  ['server CPU ms', (each) => each.serverMs.toFixed(3)],
  ['database CPU ms', (each) => each.databaseMs.toFixed(3)],
  ['load busy', (each) => `${(each.loadBusy * 100).toFixed(0)} %`],
  ['errors', (each) => String(each.errors)],
];

export function tableOf({ figures, targets, notes }: Outcome): string {
  const rows = [['', ...columns.map(([name]) => name)]];
  for (const [name, each] of Object.entries(figures)) rows.push([name, ...columns.map(([, show]) => show(each))]);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [
    line(rows[0]!),
    rule,
    ...rows.slice(1).map(line),
    '',
    ...targets.map(
      ({ what, value, wanted, met }) =>
        `- ${value.toFixed(2)} ${what} (wanted ${wanted}): ${met ? 'met' : '**not met**'}`,
    ),
    ...notes.map((note) => `- ${note}`),
  ].join('\n');
}

const HEAD = `# Performance

Written by \`npm run bench -- --write\`. Ratios are medians of ratios within the same round; the rest are medians of rounds. CPU is user and
system time of one process for a request. Server under test alone on one core; database and load share the other.
`;

/** Replaces the sections of what was measured, and leaves those of other runs. */
export function write(
  file: string,
  titles: Record<string, string>,
  outcomes: Record<string, Outcome>,
  command: string,
): void {
  const before = readOr(file);
  const sections = new Map(
    before
      .split(/^## /m)
      .slice(1)
      .map((section): [string, string] => [section.slice(0, section.indexOf('\n')), section]),
  );
  for (const [name, outcome] of Object.entries(outcomes)) {
    const title = titles[name]!;
    const day = new Date().toISOString().slice(0, 10);
    sections.set(title, `${title}\n\n${day}, \`${command}\`, ${machine()}\n\n${tableOf(outcome)}\n`);
  }
  const order = Object.values(titles).filter((title) => sections.has(title));
  writeFileSync(file, [HEAD, ...order.map((title) => `## ${sections.get(title)!.trimEnd()}\n`)].join('\n'));
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export const jsonOf = (outcomes: Record<string, Outcome>): string =>
  JSON.stringify(outcomes, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value));
