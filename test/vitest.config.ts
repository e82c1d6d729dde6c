import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Much of a test waits for a browser.
    maxWorkers: '100%',
    // To load everything anew for each file takes longer than many files do. What lectern remembers are answers of pure functions.
    isolate: false,
    // Ten times what the slowest of those take that don't say it themselves: other tests run beside them.
    testTimeout: 30_000,
  },
})
