import { loadContext, generate } from '@graphql-codegen/cli';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

const FILE = 'src/graphql/generated.ts';

/** The types of the schema as codegen.yml makes them; nothing is written. */
async function generated(moreSchema?: string): Promise<string> {
  const context = await loadContext('codegen.yml');
  const config = context.getConfig();
  const files = (await generate(
    { ...config, silent: true, ...(moreSchema !== undefined && { schema: [config.schema as string, moreSchema] }) },
    false,
  )) as { filename: string; content: string }[];
  return files.find(({ filename }) => filename.endsWith(FILE))!.content;
}

describe('the generated types', () => {
  it('are those of the schema', async () => {
    expect(readFileSync(FILE, 'utf8') === (await generated())).toBe(true);
  });

  it('are found out when the schema has more', async () => {
    const more = await generated('extend type Query { "More." more: Int }');
    expect(more).toContain('more');
    expect(more === readFileSync(FILE, 'utf8')).toBe(false);
  });
});
