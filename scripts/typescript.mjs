// Our own TypeScript as a script can import it: Node does not read it on every version that we run on, and a whole build takes long.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from './common.mjs';

/** What these files of ours export, together. Others of ours that they import must be among them, unless for types only. */
export async function importTypescript(...paths) {
  mkdirSync(join(root, '.data'), { recursive: true });
  // Within the project, so that packages are found.
  const folder = mkdtempSync(join(root, '.data/imported-'));
  try {
    for (const path of paths) {
      const { outputText } = ts.transpileModule(readFileSync(join(root, path), 'utf8'), {
        compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
      });
      const file = join(folder, path.replace(/ts$/, 'mjs'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, outputText.replaceAll(/(from '\.[^']*)\.js'/g, "$1.mjs'"));
    }
    const modules = [];
    for (const path of paths) modules.push(await import(pathToFileURL(join(folder, path.replace(/ts$/, 'mjs')))));
    return Object.assign({}, ...modules);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
