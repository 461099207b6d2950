import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { settings } from '../../src/config.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const inDeploy = (ending: string): string[] =>
  readdirSync('deploy')
    .filter((name) => name.endsWith(ending))
    .map((name) => `deploy/${name}`);

/** Images without an exact version: what is pulled tomorrow would be something else. */
const unpinned = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:FROM|image:)\s+(\S+)/gm)]
    .map(([, image]) => image!)
    .filter((image) => !/:\d+\.\d+\.\d+(-[\w.-]+)?$/.test(image));

/** Upper-case names that are set, and are no setting of the service. */
const unknownSettings = (text: string, others: readonly string[] = []): string[] =>
  [...text.matchAll(/^\s*(?:#\s*)?([A-Z][A-Z0-9_]+)(?==|: )/gm)]
    .map(([, name]) => name!)
    .filter((name) => !(name in settings.shape) && !others.includes(name));

describe('the container', () => {
  const dockerfile = read('deploy/Dockerfile');

  it('is made from exact versions, by a user with few rights, and says whether it is well', () => {
    expect(unpinned(dockerfile)).toEqual([]);
    expect(unpinned(read('deploy/compose.yaml'))).toEqual([]);
    expect(dockerfile.match(/^USER (.*)$/gm)).toEqual(['USER node']);
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('RUN '));
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    // As an array: a shell in between would swallow the signal that ends it.
    expect(dockerfile).toMatch(/^CMD \[/m);
  });

  it('runs a version of Node that package.json allows', () => {
    const [, ...given] = /^FROM node:(\d+)\.(\d+)\./m.exec(dockerfile)!.map(Number);
    const [, ...least] = />=(\d+)\.(\d+)/.exec(JSON.parse(read('package.json')).engines.node)!.map(Number);
    expect(given[0]! * 1000 + given[1]!).toBeGreaterThanOrEqual(least[0]! * 1000 + least[1]!);
  });

  it('is found out when an image is not pinned', () => {
    expect(unpinned('FROM node:20 AS build\nFROM node\n  image: mariadb:latest\n  image: mariadb:10.11.14')).toEqual([
      'node:20',
      'node',
      'mariadb:latest',
    ]);
  });
});

describe('settings under deploy/', () => {
  it('are settings of the service', () => {
    expect(unknownSettings(read('deploy/iamis.env.example'))).toEqual([]);
    const database = ['MARIADB_ROOT_PASSWORD', 'MARIADB_DATABASE', 'MARIADB_USER', 'MARIADB_PASSWORD'];
    expect(unknownSettings(read('deploy/compose.yaml'), database)).toEqual([]);
  });

  it('are found out when they are none', () => {
    expect(unknownSettings('PORT=1\n# SMTP_HOST=x\n  METRICS: 1')).toEqual(['SMTP_HOST', 'METRICS']);
  });
});

describe('shell scripts under deploy/', () => {
  it.each(inDeploy('.sh'))('%s can be run, and stops at what goes wrong', (path) => {
    execFileSync('sh', ['-n', path]);
    expect(read(path)).toMatch(/^#!\/bin\/sh\n(#.*\n)*set -eu\n/);
    expect(statSync(path).mode & 0o111).toBe(0o111);
  });
});

describe('systemd units', () => {
  const units = [...inDeploy('.service'), ...inDeploy('.timer')];

  it.each(units)('%s is no root’s, and every timer has its service', (path) => {
    const unit = read(path);
    if (path.endsWith('.service')) expect(unit).toMatch(/^User=(?!root)/m);
    else expect(units).toContain(path.replace(/timer$/, 'service'));
  });
});

describe('alerts', () => {
  const alerts = read('deploy/alerts.yml');
  const sources = readdirSync('src/telemetry')
    .map((name) => read(`src/telemetry/${name}`))
    .join('\n');
  const named = (text: string) =>
    [...text.matchAll(/\b(iamis_\w+?)(?:_bucket|_count|_sum)?(?=[{)\s[])/g)].map(([, name]) => name!);

  it('ask for metrics that there are', () => {
    const asked = named([...alerts.matchAll(/expr: (.*)/g)].map(([, expression]) => expression).join('\n'));
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((name) => !sources.includes(`'${name}'`))).toEqual([]);
  });

  it('are each told of in docs/operations.md, and it of no other', () => {
    const alerted = [...alerts.matchAll(/alert: (\w+)/g)].map(([, name]) => name!);
    const told = [...read('docs/operations.md').matchAll(/`(Iamis\w+)`/g)].map(([, name]) => name!);
    expect([...new Set(told)].sort()).toEqual(alerted.toSorted());
  });
});

/** Stamps of migrations that were there before anybody ran two versions side by side. */
const FIRST_BESIDE = '1796100000000';
/** What the version before would stumble over while it still runs. `ENUM` may only grow, which MODIFY does. */
const BREAKS = [
  /\bDROP (COLUMN|TABLE)\b/i,
  /\bRENAME\b/i,
  /\bCHANGE COLUMN\b/i,
  /\bADD COLUMN \w+ (?!.*\b(DEFAULT|AS|NULL AUTO_INCREMENT)\b)[^,]*\bNOT NULL\b/i,
];

function breaking(migration: string): string[] {
  const [up = ''] = migration.split(/\basync down\b|\bdown\(/);
  const code = up.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return BREAKS.flatMap((pattern) => pattern.exec(code)?.[0] ?? []);
}

describe('migrations', () => {
  const folder = 'src/persistence/migrations';
  const files = readdirSync(folder).filter((name) => /^\d/.test(name) && name.slice(0, 13) >= FIRST_BESIDE);

  it('leave the version before running', () => {
    expect(files.flatMap((name) => breaking(read(`${folder}/${name}`)).map((what) => `${name}: ${what}`))).toEqual([]);
  });

  it('are found out when they do not', () => {
    expect(breaking('up: ALTER TABLE unit DROP COLUMN level')).toEqual(['DROP COLUMN']);
    expect(breaking('ALTER TABLE unit ADD COLUMN more INT NOT NULL')).toHaveLength(1);
    expect(breaking('ALTER TABLE unit ADD COLUMN more INT NOT NULL DEFAULT 0, ADD COLUMN other INT NULL')).toEqual([]);
    expect(breaking('CREATE TABLE more (x INT NOT NULL)\n async down() { DROP TABLE more }')).toEqual([]);
  });
});
