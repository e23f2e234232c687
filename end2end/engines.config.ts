import { defineConfig } from '@playwright/test';
import type { Kind } from './engines/drivers';

/**
 * The ways of people in other engines than Chromium: Firefox, and WebKit as WebKitGTK has it. Playwright only runs the tests; the browsers are
 * the unchanged ones that people have, driven over W3C WebDriver, since those of Playwright are patched.
 */
export default defineConfig<{ kind: Kind }>({
  testDir: 'engines',
  outputDir: 'test-results/engines',
  globalSetup: './engines/start.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A browser starts for each test, which takes seconds on a busy machine.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/engines.json' }]],
  projects: [
    { name: 'firefox', use: { kind: 'firefox' }, testIgnore: '**/no-keys.spec.ts' },
    // It knows nothing of security keys.
    { name: 'webkit', use: { kind: 'webkit' }, testIgnore: /\/keys\.spec\.ts$/ },
  ],
});
