import type { Command } from 'commander';
import { ask } from './client.js';
import type { Settings } from './iamis.js';
import { progressBar } from './progress.js';

const VERIFY = /* GraphQL */ `
  query VerifyAudit($after: Int!) {
    verifyAudit(after: $after) {
      checked
      nextAfter
      headHash
      unsealed
      faults {
        kind
        sequence
        auditId
      }
    }
  }
`;

interface Verified {
  verifyAudit: {
    checked: number;
    nextAfter: number | null;
    headHash: string | null;
    unsealed: number;
    faults: { kind: string; sequence: number | null; auditId: string | null }[];
  };
}

export function addAudit(program: Command, settings: () => Settings): void {
  const audit = program.command('audit').description('the record of who did what');
  audit
    .command('verify')
    .description('find changed, removed and inserted rows; exit code 1 when there is one')
    .action(async () => {
      const { connection, print } = settings();
      const total = {
        checked: 0,
        unsealed: 0,
        headHash: null as string | null,
        faults: [] as Verified['verifyAudit']['faults'],
      };
      const bar = progressBar('Rows checked:', null);
      for (let after: number | null = 0; after !== null;) {
        const { verifyAudit }: Verified = await ask<Verified>(connection, VERIFY, { after });
        bar.at((total.checked += verifyAudit.checked));
        total.unsealed = verifyAudit.unsealed;
        total.headHash = verifyAudit.headHash ?? total.headHash;
        total.faults.push(...verifyAudit.faults);
        after = verifyAudit.nextAfter;
      }
      bar.end();
      print(total, () => describe(total));
      if (total.faults.length > 0) process.exitCode = 1;
    });
}

function describe({ checked, unsealed, headHash, faults }: Omit<Verified['verifyAudit'], 'nextAfter'>): string {
  const head = `${String(checked)} rows checked, ${String(unsealed)} not sealed yet, head ${headHash ?? '-'}`;
  if (faults.length === 0) return `${head}\nNo row was changed, removed or inserted.`;
  const lines = faults.map(
    ({ kind, sequence, auditId }) =>
      `  ${kind} at seal ${sequence === null ? '-' : String(sequence)}, row ${auditId ?? '-'}`,
  );
  return [head, `${String(faults.length)} faults:`, ...lines].join('\n');
}
