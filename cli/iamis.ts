#!/usr/bin/env node
import { Command, Option } from 'commander';
import { addAmendments } from './amendments.js';
import { addAudit } from './audit.js';
import type { Connection } from './client.js';
import { CommandError } from './client.js';
import { addCorrections } from './corrections.js';
import { addCounted } from './counted.js';
import { addEntries } from './entries.js';
import { addPerson } from './person.js';
import { addResults } from './results.js';
import { addSheets } from './sheets.js';
import { addUsers } from './users.js';
import { addWebhooks } from './webhooks.js';

export interface Settings {
  connection: Connection;
  /** The whole answer with --json, else what `words` says. */
  print(answer: unknown, words: () => string): void;
}

const program = new Command('iamis')
  .description("Works with IAMIS from the command line, through the service's own API.")
  .addOption(new Option('--url <url>', 'address of the service').env('IAMIS_URL').default('http://127.0.0.1:4000'))
  .addOption(
    new Option('--key <key>', 'API key; IAMIS_KEY is safer, as others on the machine see what commands are given').env(
      'IAMIS_KEY',
    ),
  )
  .addOption(
    new Option('--language <language>', 'language of messages')
      .choices(['en', 'cy'])
      .default('en')
      .env('IAMIS_LANGUAGE'),
  )
  .option('--json', 'print the whole answer as JSON')
  .showHelpAfterError()
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    `
Examples:
  export IAMIS_URL=https://iamis.example IAMIS_KEY=iamis_…
  iamis sheets list --state READY
  iamis sheets show 17 --rows UNMARKED
  iamis corrections record corrections.csv --dry-run
  iamis --json amendments list --older-than 5 | jq .

Answers are tables; with --json, whole and for programs. What is lost on the line is sent again, and acts once.

Exit codes: 0 done, 1 refused or faults found, 2 the command itself is wrong or the service does not answer.`,
  );

function settings(): Settings {
  const { url, key, language, json } = program.opts<{ url: string; key?: string; language: string; json?: boolean }>();
  if (key === undefined) throw new CommandError('An API key is needed: set IAMIS_KEY or --key.');
  return {
    connection: { url: url.replace(/\/+$/, ''), key, language },
    print: (answer, words) => process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : words()}\n`),
  };
}

// Before the commands are added, which take it over.
program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
addSheets(program, settings);
addResults(program, settings);
addEntries(program, settings);
addCorrections(program, settings);
addAmendments(program, settings);
addUsers(program, settings);
addPerson(program, settings);
addAudit(program, settings);
addWebhooks(program, settings);
addCounted(program, settings);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof CommandError ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 2;
});
