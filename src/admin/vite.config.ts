/** How the back office is built: into build/admin, under /admin/, ready for a nonce in every script and style. */

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => decodeURIComponent(new URL(path, import.meta.url).pathname);

export default defineConfig({
  root: here('.'),
  base: '/admin/',
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^#law\/(.*)$/, replacement: here('../law/$1.ts') },
      { find: /^#contract\/(.*)$/, replacement: here('../contract/$1.ts') },
    ],
  },
  // The server puts a fresh nonce where this word stands (src/api/admin-shell.ts).
  html: { cspNonce: '__CSP_NONCE__' },
  build: { outDir: here('../../build/admin'), emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
});
