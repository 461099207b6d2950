import type { Applied, Validated, ValidatedRow } from './results-queries.js';

export function describeValidated(answer: Validated['validateResults'], allRows: boolean): string {
  const { rows, message = '', findings = [], token, expiresAt, notes = [] } = answer;
  if (rows === undefined)
    return [message, ...findings.map(({ code, line, text }) => `  ${code} line ${String(line ?? '-')}: ${text}`)].join(
      '\n',
    );
  const { wouldChange, unchanged, leftAlone, refused } = answer;
  const shown = allRows ? rows : rows.filter(({ state }) => state === 'WOULD_CHANGE' || state === 'REFUSED');
  return [
    `would change ${String(wouldChange)}, unchanged ${String(unchanged)}, left alone ${String(leftAlone)}, refused ${String(refused)}`,
    ...notes.map(({ text }) => `  ${text}`),
    ...(shown.length > 0 ? table(shown) : []),
    ...(token ? [`Nothing is saved yet. To save this, until ${expiresAt!}:`, `  iamis results apply ${token}`] : []),
  ].join('\n');
}

function table(rows: readonly ValidatedRow[]): string[] {
  const cells = rows.map((row) => [
    String(row.line),
    row.state,
    row.unitCode ?? '-',
    row.candidateNumber,
    row.candidateName ?? '-',
    `${said(row.oldResult, row.oldInitials)} -> ${said(row.newResult, row.newInitials)}`,
    row.problem === null ? '' : `${row.problem.__typename}: ${row.problem.message}`,
  ]);
  const all = [['LINE', 'STATE', 'UNIT', 'NUMBER', 'NAME', 'RESULT', 'WHY NOT'], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  return all.map((line) => `  ${line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
}

const said = (result: string | null, initials: string | null): string =>
  `${result ?? '-'}${initials === null ? '' : ` ${initials}`}`;

export function describeApplied({
  changed,
  marksheets = [],
  movedRows = [],
  message,
}: Applied['applyResults']): string {
  if (changed === undefined)
    return [
      message ?? '',
      ...movedRows.map(
        ({ unitCode, candidateNumber, problem }) =>
          `  ${unitCode} ${candidateNumber} ${problem.__typename}: ${problem.message}`,
      ),
    ].join('\n');
  const sheets = marksheets.map(({ title, state, counts }) => {
    const { done, left, submitted } = counts as { done: number; left: number; submitted: number };
    return `  ${state}  ${title}: ${String(done)} done, ${String(left)} left, ${String(submitted)} submitted`;
  });
  return [`${String(changed)} rows changed`, ...sheets].join('\n');
}
