import { beforeAll, describe, expect, it } from '@jest/globals';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = process.cwd();

/** `rule: from → to` for each import below `folder` that .dependency-cruiser.cjs forbids. */
async function violations(folder: string): Promise<string[]> {
  const options = await extractDepcruiseOptions(join(root, '.dependency-cruiser.cjs'));
  const roots = ['src', 'texts', 'cli', 'ormconfig.ts'].filter((each) => existsSync(join(folder, each)));
  const { output } = await cruise(roots, { ...options, baseDir: folder, outputType: 'json' });
  const { summary } = JSON.parse(output as string) as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** The violations in a small project of these files. */
async function violationsIn(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'iamis-architecture-'));
  try {
    for (const [path, content] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await violations(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const something = 'export const something = 1;\n';
const takes = (...paths: string[]) => paths.map((path) => `import '${path}';\n`).join('') + something;

/** Which rule finds which file taking what. */
const BREACHES = [
  ['domain-is-pure', 'src/domain/result.ts', 'node:fs', 'fs'],
  ['domain-is-pure', 'src/domain/result.ts', '../../texts/index.js', 'texts/index.ts'],
  ['domain-imports-only-what-lies-below', 'src/domain/result.ts', '../persistence/gate.js', 'src/persistence/gate.ts'],
  ['persistence-imports-only-what-lies-below', 'src/persistence/gate.ts', '../mail/send.js', 'src/mail/send.ts'],
  ['seals-imports-only-what-lies-below', 'src/seals.ts', './mail/send.js', 'src/mail/send.ts'],
  ['transfer-imports-only-what-lies-below', 'src/transfer/edi.ts', '../mail/send.js', 'src/mail/send.ts'],
  ['http-imports-only-what-lies-below', 'src/http/health.ts', '../graphql/context.js', 'src/graphql/context.ts'],
  ['workers-imports-only-what-lies-below', 'src/workers/sealer.ts', '../app.js', 'src/app.ts'],
  ['app-imports-only-what-lies-below', 'src/app.ts', './main.js', 'src/main.ts'],
  ['demonstration-is-for-main', 'src/app.ts', './demonstration/load.js', 'src/demonstration/load.ts'],
  ['every-folder-has-its-layer', 'src/helpers/all.ts', '../domain/result.js', 'src/domain/result.ts'],
  ['config-imports-nothing-of-ours', 'src/config.ts', './domain/result.js', 'src/domain/result.ts'],
  ['settings-reach-the-lower-layers-as-arguments', 'src/http/health.ts', '../config.js', 'src/config.ts'],
  ['texts-import-nothing', 'texts/index.ts', 'node:path', 'path'],
  ['data-source-is-for-the-database-only', 'src/persistence/gate.ts', '../../ormconfig.js', 'ormconfig.ts'],
  ['ormconfig-knows-entities-and-migrations-only', 'ormconfig.ts', './src/domain/result.js', 'src/domain/result.ts'],
  ['clients-talk-http-only', 'cli/iamis.ts', '../src/domain/result.js', 'src/domain/result.ts'],
  ['generated-is-types-only', 'src/graphql/paging.ts', './generated.js', 'src/graphql/generated.ts'],
  ['src-stands-alone', 'src/http/health.ts', '../../test/support/world.js', 'test/support/world.ts'],
  ['nothing-imports-main', 'cli/iamis.ts', '../src/main.js', 'src/main.ts'],
  ['traces-are-loaded-when-wanted', 'src/telemetry/traces.ts', '@opentelemetry/api', '@opentelemetry/api'],
  ['config-imports-nothing-of-ours', 'src/config/meanings.ts', '../domain/result.js', 'src/domain/result.ts'],
  ['everything-is-found', 'src/http/health.ts', './gone.js', './gone.js'],
] as const;

describe('imports', () => {
  it('go one way', async () => {
    expect(await violations(root)).toEqual([]);
  });

  it('may go down, layer by layer', async () => {
    expect(
      await violationsIn({
        'src/main.ts': takes('./app.js', './config.js', './demonstration/load.js'),
        'src/app.ts': takes('./graphql/schema.js', './http/health.js', 'node:url'),
        'src/config.ts': something,
        'src/demonstration/load.ts': takes('../transfer/edi.js', '../persistence/gate.js'),
        'src/graphql/schema.ts': takes('../persistence/gate.js', '../../texts/index.js', '../domain/result.js'),
        'src/http/health.ts': takes('../persistence/database.js'),
        'src/transfer/edi.ts': takes('../domain/result.js'),
        'src/persistence/gate.ts': takes('./database.js', '../domain/result.js'),
        'src/persistence/database.ts': takes('../../ormconfig.js'),
        'src/persistence/entities/index.ts': something,
        'ormconfig.ts': takes('./src/persistence/entities/index.js'),
        'src/domain/result.ts': something,
        'texts/index.ts': something,
        'cli/iamis.ts': takes('../texts/index.js'),
      }),
    ).toEqual([]);
  });

  describe('that break a rule are found', () => {
    let found: string[];

    beforeAll(async () => {
      const files: Record<string, string> = {};
      for (const [, , , to] of BREACHES) if (to.endsWith('.ts')) files[to] = something;
      for (const [, from] of BREACHES) {
        files[from] = takes(...BREACHES.filter((each) => each[1] === from).map(([, , path]) => path));
      }
      found = await violationsIn(files);
    });

    it.each(BREACHES)('by %s: %s takes %s', (rule, from, _, to) => {
      expect(found).toContain(`${rule}: ${from} → ${to}`);
    });
  });

  it('that go in a circle are found, unless they are of types only', async () => {
    const circle = { 'src/domain/a.ts': takes('./b.js'), 'src/domain/b.ts': takes('./a.js') };
    expect((await violationsIn(circle)).map((each) => each.split(':')[0])).toContain('no-circles');
    const types = (path: string) => `import type { Other } from '${path}';\nexport type Something = Other | null;\n`;
    const harmless = { 'src/domain/a.ts': types('./b.js'), 'src/domain/b.ts': types('./a.js') };
    expect(await violationsIn(harmless)).toEqual([]);
  });
});
