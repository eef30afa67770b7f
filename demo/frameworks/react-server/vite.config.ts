import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// `vite build` makes what browsers load, `vite build --ssr` the server that renders the page.
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  build: isSsrBuild
    ? { outDir: 'dist/server', rolldownOptions: { input: 'src/server.tsx' } }
    : { outDir: 'dist/client', manifest: true, rolldownOptions: { input: 'src/client.tsx' } },
}));
