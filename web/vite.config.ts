import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

/** While developing: a service that runs already, by `npm start`. */
const service = env['IAMIS_URL'] ?? 'http://127.0.0.1:4000';
const PASSED_ON = ['/graphql', '/auth', '/uploads', '/files', '/reports', '/exports', '/calendar'];

/** Scripts and styles are packed once, when they are built, as small as they get. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir }) {
    const folder = join(dir!, 'assets');
    for (const name of readdirSync(folder)) {
      if (!/\.(js|css)$/.test(name)) continue;
      const file = join(folder, name);
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(content));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

/** Built into dist/web and served by the service itself, on its own origin. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [packed],
  // React's JSX is understood as it is; its plugin would only add what a development server of its own needs.
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Nothing inlined: the content security policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A file for each few lines that two pages share would be a hundred requests: small ones join those that come with the same pages.
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `assets/${name.startsWith('shared') ? 'shared' : '[name]'}-[hash].js`,
        codeSplitting: {
          groups: [{ name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000 }],
        },
      },
    },
    sourcemap: false,
  },
  server: {
    // It takes changes from its own pages only, so that is what we say we are.
    proxy: Object.fromEntries(PASSED_ON.map((path) => [path, { target: service, headers: { origin: service } }])),
  },
  css: { preprocessorOptions: { scss: { loadPaths: [`${import.meta.dirname}/../node_modules`], quietDeps: true } } },
});
