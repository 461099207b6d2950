import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { CommandError, fetchFrom } from './client.js';
import type { Settings } from './iamis.js';

export function addPerson(program: Command, settings: () => Settings): void {
  const person = program.command('person').description('what is held about a person, for when the person asks');
  person
    .command('export')
    .description('everything held about a candidate or a user, as JSON. WJEC staff only; it is audited')
    .option('--uci <uci>', 'a candidate, over all series and centres')
    .option('--centre <number>', 'a candidate by centre, series and number')
    .option('--series <id>', 'the series, with --centre')
    .option('--number <number>', 'the candidate number, with --centre')
    .option('--email <address>', 'a user, by what the person signs in with')
    .option('--out <file>', 'write it there, readable by you alone, instead of printing it')
    .addHelpText('after', '\nEnds with 1 when nobody is found.')
    .action(async ({ out, ...named }: Record<string, string | undefined>) => {
      const { connection } = settings();
      const given = Object.entries(named).filter((pair): pair is [string, string] => pair[1] !== undefined);
      const response = await fetchFrom(connection, `/exports/person?${new URLSearchParams(given).toString()}`);
      const text = await response.text();
      if (!response.ok) {
        const { message } = JSON.parse(text) as { message: string };
        if (response.status !== 404) throw new CommandError(message);
        process.stdout.write(`${message}\n`);
        process.exitCode = 1;
        return;
      }
      if (out === undefined) process.stdout.write(`${text}\n`);
      else await writeFile(out, text, { mode: 0o600, flag: 'wx' });
    });
}
