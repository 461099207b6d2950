// npm run sbom: the bill of materials of package-lock.json as CycloneDX, in dist/sbom.cdx.json. The same lock makes the same file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, output, root, run, say } from './common.mjs';

await run(async () => {
  const { code, text } = await output('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']);
  if (code !== 0) throw failure(text);
  const bill = JSON.parse(text.slice(text.indexOf('{')));
  // What differs each time says nothing of the packages; the folder's name is npm's name for us.
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = 'iamis';
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(bill, null, 1)}\n`);
  say(`${bill.components.length} packages written to dist/sbom.cdx.json`);
});
