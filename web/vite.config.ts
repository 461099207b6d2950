import { env } from 'node:process';
import { defineConfig } from 'vite';

/** While developing: a service that runs already, by `npm start`. */
const service = env['IAMIS_URL'] ?? 'http://127.0.0.1:4000';
const PASSED_ON = ['/graphql', '/auth', '/uploads', '/files', '/reports', '/exports', '/calendar'];

/** Built into dist/web and served by the service itself, on its own origin. */
export default defineConfig({
  root: import.meta.dirname,
  // React's JSX is understood as it is; its plugin would only add what a development server of its own needs.
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Nothing inlined: the content security policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  server: {
    // It takes changes from its own pages only, so that is what we say we are.
    proxy: Object.fromEntries(PASSED_ON.map((path) => [path, { target: service, headers: { origin: service } }])),
  },
  css: { preprocessorOptions: { scss: { loadPaths: [`${import.meta.dirname}/../node_modules`], quietDeps: true } } },
});
