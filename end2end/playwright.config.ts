import { defineConfig, devices } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engines, type Engine } from './fixtures/engines';

const shots = process.env.NIGHTLATCH_SHOTS === '1';

/** The Chromium that the scripts have found, or the system's where there is one, else the one that Playwright has downloaded. */
const system = process.env.NIGHTLATCH_TEST_CHROMIUM || '/usr/bin/chromium';
const launchOptions = {
  ...(existsSync(system) ? { executablePath: system } : {}),
  env: { ...process.env, FONTCONFIG_FILE: join(__dirname, 'fixtures/fonts.conf') },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/**
 * Every use case is tested on each engine by the tests of the Rust code. In the browser each spec runs on the first engine, and these, the ways
 * of people from one end to the other, on the second as well.
 */
const onEachEngine = [
  'api', 'enable-two-step', 'invitations', 'live-updates', 'security-keys', 'session', 'sign-up', 'text-messages',
].map((spec) => `**/${spec}.spec.ts`);

export default defineConfig<{ engine: Engine }>({
  testDir: 'tests',
  outputDir: 'test-results/artifacts',
  // What tests compare with is stored here: transcripts and pictures. Nothing is stored by the way: a file that is missing is a fault.
  snapshotPathTemplate: '{testDir}/../stored/{arg}{ext}',
  updateSnapshots: 'none',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 7_000 },
  reporter: [['list'], ['html', { open: 'never' }], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    screenshot: 'only-on-failure',
  },
  projects: engines().map((engine, place) => ({
    name: engine,
    use: { engine },
    ...(place > 0 ? { testMatch: onEachEngine } : {}),
    grepInvert: [
      // Pictures are for people to look at: `npm run shots`.
      ...(shots ? [] : [/@shots/]),
      // Pages without script are the same ones, whatever lies below them.
      ...(place > 0 ? [/without script/] : []),
    ],
  })),
});
