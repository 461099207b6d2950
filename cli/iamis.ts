#!/usr/bin/env node
import { Command, Option } from 'commander';
import { addAudit } from './audit.js';
import type { Connection } from './client.js';
import { CommandError } from './client.js';
import { addCounted } from './counted.js';
import { addEntries } from './entries.js';
import { addResults } from './results.js';
import { addSheets } from './sheets.js';
import { addWebhooks } from './webhooks.js';

export interface Settings {
  connection: Connection;
  /** The whole answer with --json, else what `words` says. */
  print(answer: unknown, words: () => string): void;
}

const program = new Command('iamis')
  .description("Works with IAMIS from the command line, through the service's own API.")
  .addOption(new Option('--url <url>', 'address of the service').env('IAMIS_URL').default('http://127.0.0.1:4000'))
  .addOption(new Option('--key <key>', 'API key; npm start prints demonstration keys').env('IAMIS_KEY'))
  .addOption(
    new Option('--language <language>', 'language of messages')
      .choices(['en', 'cy'])
      .default('en')
      .env('IAMIS_LANGUAGE'),
  )
  .option('--json', 'print the whole answer as JSON')
  .showHelpAfterError()
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 refused or faults found, 2 the command itself is wrong or the service does not answer.',
  );

function settings(): Settings {
  const { url, key, language, json } = program.opts<{ url: string; key?: string; language: string; json?: boolean }>();
  if (key === undefined) throw new CommandError('An API key is needed: set IAMIS_KEY or --key.');
  return {
    connection: { url, key, language },
    print: (answer, words) => process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : words()}\n`),
  };
}

// Before the commands are added, which take it over.
program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
addEntries(program, settings);
addSheets(program, settings);
addResults(program, settings);
addAudit(program, settings);
addWebhooks(program, settings);
addCounted(program, settings);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof CommandError ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 2;
});
