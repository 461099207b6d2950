import type { Command } from 'commander';
import { Argument, InvalidArgumentError, Option } from 'commander';
import { ask, newKey } from './client.js';
import type { Settings } from './iamis.js';
import type { Page } from './pages.js';
import { readAll } from './pages.js';
import { table } from './table.js';

const LIST = /* GraphQL */ `
  query AmendmentRequests($filter: AmendmentFilter, $after: String) {
    amendmentRequests(filter: $filter, first: 200, after: $after) {
      nodes {
        id
        state
        reason
        requester
        requestedAt
        note
        candidate {
          number
        }
        before {
          code
        }
        requested {
          code
        }
        marksheet {
          id
          centre {
            number
          }
          unit {
            code
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const DECIDE = /* GraphQL */ `
  mutation DecideAmendment($input: DecideMarkAmendmentInput!) {
    decideMarkAmendment(input: $input) {
      __typename
      ... on DecideMarkAmendmentSuccess {
        amendmentRequest {
          id
          state
          candidate {
            number
          }
          row {
            countedResult {
              code
            }
          }
        }
      }
      ... on Problem {
        message
      }
    }
  }
`;

interface Requested {
  id: string;
  state: string;
  reason: string;
  requestedAt: string;
  candidate: { number: string };
  before: { code: string };
  requested: { code: string };
  marksheet: { centre: { number: string }; unit: { code: string } };
}

interface Decided {
  decideMarkAmendment: {
    __typename: string;
    message?: string;
    amendmentRequest?: {
      id: string;
      state: string;
      candidate: { number: string };
      row: { countedResult: { code: string } | null } | null;
    };
  };
}

export function addAmendments(program: Command, settings: () => Settings): void {
  const amendments = program.command('amendments').description('requests of centres to change submitted results');
  addList(amendments, settings);
  addDecide(amendments, settings);
}

function addList(amendments: Command, settings: () => Settings): void {
  amendments
    .command('list')
    .description('the queue, oldest first')
    .addOption(
      new Option('--state <state>', 'where they stand; ALL: all')
        .choices(['OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ALL'])
        .default('OPEN'),
    )
    .option('--centre <number>', 'of this centre')
    .option('--series <id>', 'of this series')
    .option('--unit <code>', 'of this unit')
    .option('--older-than <days>', 'made at least so many days ago', wholeNumber)
    .action(async ({ state, olderThan, ...rest }: { state: string; olderThan?: number }) => {
      const { connection, print } = settings();
      const filter = { ...rest, ...(state !== 'ALL' && { state }), olderThanDays: olderThan };
      const found = await readAll(
        connection,
        LIST,
        { filter },
        ({ amendmentRequests }: { amendmentRequests: Page<Requested> }) => amendmentRequests,
      );
      print(found, () => describe(found));
    });
}

const describe = (found: readonly Requested[]): string =>
  table(
    ['id', 'state', 'since', 'centre', 'unit', 'candidate', 'from', 'to', 'reason'],
    found.map(({ id, state, requestedAt, marksheet, candidate, before, requested, reason }) => [
      id,
      state,
      requestedAt.slice(0, 10),
      marksheet.centre.number,
      marksheet.unit.code,
      candidate.number,
      before.code,
      requested.code,
      reason.replaceAll(/\s+/g, ' ').slice(0, 60),
    ]),
  );

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function addDecide(amendments: Command, settings: () => Settings): void {
  amendments
    .command('decide')
    .description('approve or reject a request; the centre is told')
    .argument('<id>', 'its id, as `iamis amendments list` gives it')
    .addArgument(new Argument('<decision>', 'what is decided').choices(['approve', 'reject']))
    .requiredOption('--note <text>', 'what WJEC says about it; the centre sees it')
    .option('--supersedes-correction', 'approve over a clerical error that counts')
    .action(async (id: string, decision: string, given: { note: string; supersedesCorrection?: boolean }) => {
      const { connection, print } = settings();
      const input = {
        amendmentRequestId: id,
        idempotencyKey: newKey(),
        decision: decision.toUpperCase(),
        note: given.note,
        supersedesCorrection: given.supersedesCorrection ?? false,
      };
      const { decideMarkAmendment: answer } = await ask<Decided>(connection, DECIDE, { input });
      const { amendmentRequest: request } = answer;
      print(answer, () =>
        request === undefined
          ? (answer.message ?? '')
          : `Request ${request.id}: ${request.state}. Candidate ${request.candidate.number} counts with ${request.row?.countedResult?.code ?? '-'}.`,
      );
      if (request === undefined) process.exitCode = 1;
    });
}
