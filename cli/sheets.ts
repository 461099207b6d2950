import type { Command } from 'commander';
import { ask, CommandError, newKey } from './client.js';
import type { Settings } from './iamis.js';
import type { Page } from './pages.js';
import { readAll } from './pages.js';
import { counted, table } from './table.js';

const LIST = /* GraphQL */ `
  query Sheets($filter: MarksheetFilter, $after: String) {
    marksheets(filter: $filter, first: 200, after: $after) {
      nodes {
        id
        title
        state
        deadline
        centre {
          number
        }
        entryLabel {
          text
        }
        submitLabel {
          text
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const SHOW = /* GraphQL */ `
  query Sheet($id: ID!, $show: RowFilter!, $after: String) {
    marksheet(id: $id) {
      id
      title
      state
      deadline
      centre {
        number
        name
      }
      counts {
        rows
        done
        left
        submitted
        missingInitials
      }
      readiness {
        ready
        blockers {
          text
        }
      }
      submissions {
        sequence
        at
        by
        count
        late
        receipt
      }
      rows(show: $show, first: 600, after: $after) {
        nodes {
          version
          candidate {
            number
            surname
            forenames
          }
          result {
            code
          }
          countedResult {
            code
          }
          initials
          status
          late
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

const SUBMIT = /* GraphQL */ `
  mutation Submit($input: SubmitMarksheetInput!) {
    submitMarksheet(input: $input) {
      __typename
      ... on SubmitMarksheetSuccess {
        submission {
          sequence
          at
          count
          late
          receipt
        }
        marksheet {
          id
          title
        }
      }
      ... on MarksheetIncomplete {
        blockers {
          reason
          candidateNumber
          declaration
          text
        }
      }
      ... on Problem {
        message
      }
    }
  }
`;

interface Sheet {
  id: string;
  title: string;
  state: string;
  deadline: string | null;
  centre: { number: string; name: string };
}

interface Row {
  candidate: { number: string; surname: string; forenames: string };
  result: { code: string } | null;
  countedResult: { code: string } | null;
  initials: string | null;
  status: string;
  late: boolean;
}

interface Shown extends Sheet {
  counts: Record<'rows' | 'done' | 'left' | 'submitted' | 'missingInitials', number>;
  readiness: { ready: boolean; blockers: { text: string }[] };
  submissions: { sequence: number; at: string; by: string; count: number; late: boolean; receipt: string }[];
  rows: Page<Row>;
}

interface Submitted {
  submitMarksheet: {
    __typename: string;
    message?: string;
    blockers?: { text: string }[];
    marksheet?: { title: string };
    submission?: { sequence: number; count: number; late: boolean; receipt: string };
  };
}

export function addSheets(program: Command, settings: () => Settings): void {
  const sheets = program.command('sheets').description('marksheets: list, look, submit');
  addList(sheets, settings);
  addShow(sheets, settings);
  addSubmit(sheets, settings);
}

function addList(sheets: Command, settings: () => Settings): void {
  sheets
    .command('list')
    .description('the sheets the key may see')
    .option('--centre <number>', 'of this centre')
    .option('--series <id>', 'of this series: GCSE-2026-06')
    .option('--unit <code>', 'of this unit, by code or alias')
    .option('--state <state...>', 'in these states: NOT_STARTED IN_PROGRESS READY SUBMITTED LATE_ROWS_OPEN UPLOAD_ONLY')
    .option('--text <text>', 'whose unit code or title contains this')
    .addHelpText('after', '\nExample: what is complete and not submitted\n  iamis sheets list --state READY')
    .action(async (filter: Record<string, unknown>) => {
      const { connection, print } = settings();
      const found = await readAll(
        connection,
        LIST,
        { filter },
        ({ marksheets }: { marksheets: Page<Sheet> }) => marksheets,
      );
      print(found, () =>
        table(
          ['id', 'centre', 'state', 'deadline', 'title'],
          found.map(({ id, centre, state, deadline, title }) => [id, centre.number, state, deadline ?? '-', title]),
        ),
      );
    });
}

function addShow(sheets: Command, settings: () => Settings): void {
  sheets
    .command('show')
    .description('a sheet with its rows and what stands in the way of submitting it')
    .argument('<id>', 'its id, as `iamis sheets list` gives it')
    .option('--rows <which>', 'ALL, UNMARKED, MARKED or SAMPLE', 'ALL')
    .action(async (id: string, { rows: show }: { rows: string }) => {
      const { connection, print } = settings();
      const sheet = await readSheet(connection, id, show);
      print(sheet, () => describe(sheet));
    });
}

async function readSheet(connection: Settings['connection'], id: string, show: string): Promise<Shown> {
  let sheet: Shown | null = null;
  const nodes = await readAll(connection, SHOW, { id, show }, ({ marksheet }: { marksheet: Shown | null }) => {
    if (marksheet === null) throw new CommandError(`There is no sheet ${id}, or this key may not see it.`);
    return (sheet = marksheet).rows;
  });
  return { ...sheet!, rows: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } };
}

function describe({ title, centre, state, deadline, counts, readiness, submissions, rows }: Shown): string {
  const { done, left, submitted, missingInitials } = counts;
  const lines = rows.nodes.map(({ candidate, result, countedResult, initials, status, late }) => [
    candidate.number,
    `${candidate.surname}, ${candidate.forenames}`,
    result?.code ?? '-',
    countedResult === null || countedResult.code === result?.code ? '' : countedResult.code,
    initials ?? '',
    `${status}${late ? ' LATE' : ''}`,
  ]);
  return [
    title,
    `${centre.number} ${centre.name}, ${state}, deadline ${deadline ?? '-'}`,
    `${counted(counts.rows, 'row')}: ${String(done)} done, ${String(left)} left, ${String(submitted)} submitted; ${counted(missingInitials, 'row')} without initials`,
    ...submissions.map(
      ({ sequence, at, by, count, late, receipt }) =>
        `submission ${String(sequence)}: ${counted(count, 'row')} by ${by} at ${at}${late ? ', late' : ''}, receipt ${receipt}`,
    ),
    ...(readiness.ready ? ['ready to be submitted'] : readiness.blockers.map(({ text }) => `! ${text}`)),
    '',
    table(['number', 'name', 'result', 'counts', 'initials', 'status'], lines),
  ].join('\n');
}

function addSubmit(sheets: Command, settings: () => Settings): void {
  sheets
    .command('submit')
    .description('submit a sheet: its rows are locked and the sample is drawn. Only WJEC can take that back')
    .argument('<id>', 'its id')
    .option('--leave-out-late <number...>', 'late rows without a result that shall stay open')
    .option('--declare <code...>', 'the declarations that the centre makes')
    .addHelpText('after', '\nEnds with 1 when something is missing, and then lists all of it; nothing is submitted.')
    .action(async (id: string, given: { leaveOutLate?: string[]; declare?: string[] }) => {
      const { connection, print } = settings();
      const input = {
        marksheetId: id,
        idempotencyKey: newKey(),
        leaveOutLate: given.leaveOutLate ?? [],
        declarations: given.declare ?? [],
      };
      const { submitMarksheet: answer } = await ask<Submitted>(connection, SUBMIT, { input });
      print(answer, () => whatBecame(answer));
      if (answer.submission === undefined) process.exitCode = 1;
    });
}

function whatBecame({ marksheet, submission, message, blockers = [] }: Submitted['submitMarksheet']): string {
  if (submission === undefined) return [message ?? '', ...blockers.map(({ text }) => `! ${text}`)].join('\n');
  const { sequence, count, late, receipt } = submission;
  return `${marksheet?.title ?? ''}\nsubmission ${String(sequence)}: ${counted(count, 'row')}${late ? ', after the deadline' : ''}\nreceipt ${receipt}`;
}
