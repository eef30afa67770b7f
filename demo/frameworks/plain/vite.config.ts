import { defineConfig } from 'vite';

export default defineConfig({
  server: { proxy: { '/demo': 'http://localhost:8080' } },
});
