import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CommandError, upload } from './client.js';
import type { Settings } from './iamis.js';

const IMPORT = /* GraphQL */ `
  mutation ImportEntries($input: ImportEntriesInput!) {
    importEntries(input: $input) {
      __typename
      ... on ImportEntriesSuccess {
        replayed
        file {
          ...File
        }
      }
      ... on EntriesFileRejected {
        message
        file {
          ...File
        }
      }
      ... on Problem {
        message
      }
    }
  }
  fragment File on EntriesFile {
    id
    name
    state
    kind
    centres
    faultCount
    warningCount
    findings {
      line
      field
      code
      severity
      found
      expected
      text
    }
    outcome {
      candidatesAdded
      candidatesChanged
      candidatesUnchanged
      optionsEntered
      optionsWithdrawn
      rowsAdded
      rowsReinstated
      rowsWithdrawn
      rowsLate
      held {
        marksheetId
        unitCode
        candidateNumber
      }
    }
  }
`;

interface Finding {
  line: number | null;
  field: string | null;
  code: string;
  severity: string;
  text: string;
}

interface ImportedFile {
  id: string;
  name: string;
  state: string;
  faultCount: number;
  warningCount: number;
  findings: Finding[];
  outcome: (Record<string, number> & { held: { unitCode: string; candidateNumber: string }[] }) | null;
}

interface Imported {
  importEntries: { __typename: string; message?: string; replayed?: boolean; file?: ImportedFile };
}

export function addEntries(program: Command, settings: () => Settings): void {
  const entries = program.command('entries').description('entries (E) and amendments (A) files');
  entries
    .command('import')
    .description('validate a file whole and apply it whole; exit code 1 when it is refused')
    .argument('<file>', 'a JCQ EDI file, under the name its system gave it (Ecccccbb.Xnn)')
    .action(async (file: string) => {
      const { connection, print } = settings();
      const content = await readFile(file).catch((error: unknown) => {
        throw new CommandError(`${file} can not be read (${(error as { code?: string }).code ?? 'unknown'}).`);
      });
      const { importEntries: answer } = await upload<Imported>(connection, IMPORT, basename(file), content);
      print(answer, () => describe(answer));
      if (answer.__typename !== 'ImportEntriesSuccess') process.exitCode = 1;
    });
}

function describe({ file, message, replayed }: Imported['importEntries']): string {
  if (file === undefined) return message ?? '';
  const head = `${file.name}: ${file.state}${replayed ? ' before, by the same bytes; nothing was changed' : ''}, faults ${String(file.faultCount)}, warnings ${String(file.warningCount)}`;
  const findings = file.findings.map(
    ({ line, field, code, severity, text }) =>
      `  ${severity} line ${line === null ? '-' : String(line)} ${field ?? ''} ${code}: ${text}`,
  );
  return [head, ...outcomeLines(file.outcome), ...(message === undefined ? [] : [message]), ...findings].join('\n');
}

function outcomeLines(outcome: ImportedFile['outcome']): string[] {
  if (outcome === null) return [];
  const { held, ...counts } = outcome;
  return [
    ...Object.entries(counts).map(([name, count]) => `  ${name} ${String(count)}`),
    ...held.map(({ unitCode, candidateNumber }) => `  HELD ${unitCode} ${candidateNumber}: submitted, so WJEC decides`),
  ];
}
