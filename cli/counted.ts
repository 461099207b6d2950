import type { Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CommandError, download } from './client.js';
import type { Settings } from './iamis.js';
import { mutate } from './webhooks.js';

export function addCounted(program: Command, settings: () => Settings): void {
  const counted = program.command('counted').description('the results that count, for awarding');
  counted
    .command('export <series> <unit>')
    .description('the results of an offering as CSV, to standard output or a file')
    .option('--to <file>', 'this file')
    .action(async (series: string, unit: string, { to }: { to?: string }) => {
      const { connection } = settings();
      const query = new URLSearchParams({ series, unit });
      const { body, headers } = await download(connection, `/exports/counted-results?${query.toString()}`);
      if (body === null) throw new CommandError('The service sent nothing.');
      await pipeline(body, to === undefined ? process.stdout : createWriteStream(to), { end: to !== undefined });
      process.stderr.write(`Up to entry ${headers.get('iamis-up-to') ?? '-'}.\n`);
    });
  counted
    .command('acknowledge <entry>')
    .description('say that all entries up to this one were taken over')
    .action((upTo: string) =>
      mutate(
        settings(),
        'acknowledgeCountedResults',
        { upTo },
        'acknowledgement { by upTo at behind }',
        ({ acknowledgement }) => {
          const { upTo: reached, behind } = acknowledgement as { upTo: string; behind: number };
          return `Taken over up to entry ${reached}; ${String(behind)} came since.`;
        },
      ),
    );
}
