import type { Command } from 'commander';
import { ask } from './client.js';
import type { Settings } from './iamis.js';

const LIST = /* GraphQL */ `
  query Sheets($filter: MarksheetFilter, $after: String) {
    marksheets(filter: $filter, first: 200, after: $after) {
      nodes {
        id
        title
        state
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

interface Sheet {
  id: string;
  title: string;
  state: string;
  centre: { number: string };
  entryLabel: { text: string };
  submitLabel: { text: string } | null;
}

interface Page {
  marksheets: { nodes: Sheet[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

export function addSheets(program: Command, settings: () => Settings): void {
  const sheets = program.command('sheets').description('marksheets');
  sheets
    .command('list')
    .description('the sheets the key may see')
    .option('--centre <number>', 'of this centre')
    .option('--unit <code>', 'of this unit')
    .option('--state <state...>', 'in these states')
    .action(async (filter: { centre?: string; unit?: string; state?: string[] }) => {
      const { connection, print } = settings();
      const found: Sheet[] = [];
      for (let after: string | null | undefined = undefined; after !== null;) {
        const { marksheets }: Page = await ask<Page>(connection, LIST, { filter, after });
        found.push(...marksheets.nodes);
        after = marksheets.pageInfo.hasNextPage ? marksheets.pageInfo.endCursor : null;
      }
      print(found, () =>
        found
          .map((sheet) => `${sheet.id.padStart(7)}  ${sheet.centre.number}  ${sheet.state.padEnd(14)}  ${sheet.title}`)
          .join('\n'),
      );
    });
}
