import { writeFileSync } from 'node:fs';
import { test as base } from '../fixtures/test';
import { Driver, type Kind } from './drivers';
import { Seat } from './seat';

type OfWorker = { kind: Kind; driver: Driver };
type OfTest = {
  /** Somebody before a browser of this engine that has seen nothing yet. */
  seat: Seat;
};

export const test = base.extend<OfTest, OfWorker>({
  kind: ['firefox', { option: true, scope: 'worker' }],

  driver: [
    async ({ kind }, use) => {
      const driver = await Driver.start(kind);
      await use(driver);
      await driver.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  seat: async ({ driver, kind, server }, use, info) => {
    const seat = await Seat.take(await driver.open(), kind, server);
    try {
      await use(seat);
      if (info.status !== info.expectedStatus) writeFileSync(info.outputPath('screen.png'), await seat.picture());
      await seat.finish();
    } finally {
      await seat.leave();
    }
  },
});

export { expect } from '@playwright/test';
