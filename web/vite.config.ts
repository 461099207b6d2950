import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

/** While developing: a service that runs already, by `npm start`. */
const service = env['IAMIS_URL'] ?? 'http://127.0.0.1:4000';
const PASSED_ON = ['/graphql', '/auth', '/uploads', '/files', '/reports', '/exports', '/calendar'];

/** Scripts, styles and words are packed once, when they are built, as small as they get. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir }) {
    const folder = join(dir!, 'assets');
    for (const name of readdirSync(folder)) {
      if (!/\.(js|css|json)$/.test(name)) continue;
      const file = join(folder, name);
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(content));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

/**
 * Puts the early script before the one of the page, and tells it which files the pages opened most need, so that they come beside the rest and not
 * after it.
 */
const ahead: Plugin = {
  name: 'ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(page, { bundle }) {
      const chunks = Object.values(bundle!).filter((file) => file.type === 'chunk');
      const named = (name: string) => chunks.find((chunk) => chunk.name === name)!;
      const filesOf = (file: string, found = new Set<string>()): Set<string> => {
        if (found.has(file)) return found;
        found.add(file);
        chunks.find(({ fileName }) => fileName === file)?.imports.forEach((next) => filesOf(next, found));
        return found;
      };
      const first = filesOf(named('index').fileName);
      const later = (...names: string[]) =>
        [...new Set(names.flatMap((name) => [...filesOf(named(name).fileName)]))].filter((file) => !first.has(file));
      const files = { home: later('home', 'unsent'), marksheet: later('marksheet', 'unsent') };
      return {
        html: page,
        tags: [
          { tag: 'script', attrs: { type: 'application/json', id: 'ahead' }, children: JSON.stringify(files) },
          {
            tag: 'script',
            attrs: { type: 'module', async: true, crossorigin: true, src: `/${named('early').fileName}` },
          },
        ].map((tag) => ({ ...tag, injectTo: 'head-prepend' as const })),
      };
    },
  },
};

/** Built into dist/web and served by the service itself, on its own origin. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [packed, ahead],
  // React's JSX is understood as it is; its plugin would only add what a development server of its own needs.
  // Preact says what React says in a tenth of the code: most of the time until a page could be used went into reading React's.
  resolve: {
    alias: [
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
    ],
  },
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
          groups: [
            // It waits for no other.
            { name: 'early', test: /src\/early\.ts$|\?raw$|\?url$/, priority: 2 },
            { name: 'base', minShareCount: 30, priority: 1 },
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000 },
          ],
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
