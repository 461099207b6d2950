/** docs/settings.md, from the rules of the settings and what they mean. */
const HEAD = `# Settings

Read from the environment when the service starts; what is wrong is told all at once, and the service then does not start. This page is written from
\`src/config.ts\` and \`src/config/meanings.ts\` by \`npm run docs\`.
`;

/** Not the service's own, so not in its rules. */
const COMMANDS = `
## The commands

| Variable               | Default                 | Meaning                                       |
| ---------------------- | ----------------------- | --------------------------------------------- |
| \`IAMIS_DB_BUFFER_POOL\` | 256M                    | memory of the private MariaDB of \`npm start\`  |
| \`IAMIS_URL\`            | \`http://127.0.0.1:4000\` | the command line: which service               |
| \`IAMIS_KEY\`            | none                    | the command line: the API key to ask it with  |
| \`IAMIS_LANGUAGE\`       | en                      | the command line: \`en\` or \`cy\`                |
`;

/** `settings`: the schema of zod. A setting without a meaning, or the other way round, is a fault of the sources. */
export function settingsPage({ settings, meanings, GROUPS }) {
  const names = Object.keys(meanings);
  const strange = [...names, ...Object.keys(settings.shape)].filter(
    (name) => !(name in settings.shape) || !(name in meanings),
  );
  if (strange.length > 0) throw new Error(`no meaning, or nothing that has it: ${strange.join(', ')}`);
  const parts = Object.entries(GROUPS).map(([group, heading]) => {
    const rows = names
      .filter((name) => meanings[name].group === group)
      .map((name) => [`\`${name}\``, meanings[name].shown ?? defaultOf(settings.shape[name]), meanings[name].meaning]);
    return `## ${heading}\n\n${markdownTable(['Variable', 'Default', 'Meaning'], rows)}`;
  });
  return `${HEAD}\n${parts.join('\n')}${COMMANDS}`;
}

function defaultOf(rule) {
  const { success, data } = rule.safeParse(undefined);
  return success && data !== undefined ? String(data) : 'none';
}

/** As prettier writes it. */
export function markdownTable(headings, rows) {
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column])].map(length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat(widths[column] - length(cell))).join(' | ')} |`;
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ''].join('\n');
}

const length = (text) => [...text].length;
