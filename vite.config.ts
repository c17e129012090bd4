import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunkOf } from './scripts/chunks.ts'
import { compressed } from './scripts/compressed.ts'
import { cspInPage } from './scripts/cspInPage.ts'
import { leanRouter } from './scripts/leanRouter.ts'
import { releasePlugin } from './scripts/releasePlugin.ts'

export default defineConfig({
  plugins: [react(), leanRouter(), cspInPage(), releasePlugin(), compressed()],
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunkOf, debugName: 'parts' }],
        },
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: { output: { chunkFileNames: 'assets/worker-[name]-[hash].js' } },
  },
  css: {
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } },
  },
  test: {
    // Left to itself the runner keeps one core free, which on a machine of two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          // The runner goes by the names of projects, then by size: this small file would be last, 20 s beside an idle core.
          name: 'first',
          testTimeout: 20_000,
          environment: 'node',
          isolate: false,
          include: ['tests/faults/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          testTimeout: 20_000,
          environment: 'node',
          isolate: false,
          include: [
            'tests/{domain,documents,storage,flow,architecture,cli,scripts}/**/*.test.{ts,tsx}',
            'tests/app/vault/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          testTimeout: 20_000,
          environment: 'jsdom',
          isolate: false,
          include: ['tests/{ui,features,app}/**/*.test.{ts,tsx}'],
          exclude: ['tests/app/vault/**'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
    ],
  },
})
