import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const FILE = 'src/graphql/generated.ts';

/** In a process of its own: parts of the generator are modules that jest can not load. Nothing is written. */
const GENERATE = `
  import { generate, loadContext } from '@graphql-codegen/cli';
  const config = (await loadContext('codegen.yml')).getConfig();
  const schema = [config.schema, ...process.argv.slice(1)].flat();
  const files = await generate({ ...config, schema, silent: true }, false);
  process.stdout.write(files.find(({ filename }) => filename.endsWith('${FILE}')).content);
`;

/** The types of the schema, with more SDL if wanted, as codegen.yml makes them. */
async function generated(...moreSchema: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', GENERATE, ...moreSchema],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}

/** The first line of each that the other has not; null when they are the same. */
function firstDifference(
  committed: string,
  made: string,
): { committed: string | undefined; made: string | undefined } | null {
  const [old, current] = [committed.split('\n'), made.split('\n')];
  const at = current.findIndex((line, index) => line !== old[index]);
  if (at === -1 && old.length === current.length) return null;
  const line = at === -1 ? current.length : at;
  return { committed: old[line], made: current[line] };
}

describe('the generated types', () => {
  it('are those of the schema', async () => {
    expect(firstDifference(readFileSync(FILE, 'utf8'), await generated())).toBeNull();
  });

  it('are found out when the schema has more', async () => {
    const difference = firstDifference(
      readFileSync(FILE, 'utf8'),
      await generated('extend type PageInfo { more: Int }'),
    );
    expect(difference?.made).toContain('more');
  });

  it('are found out when lines are missing or too many', () => {
    expect(firstDifference('a\nb', 'a\nb')).toBeNull();
    expect(firstDifference('a', 'a\nb')).toEqual({ committed: undefined, made: 'b' });
    expect(firstDifference('a\nb', 'a')).toEqual({ committed: 'b', made: undefined });
  });
});
