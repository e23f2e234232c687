import { expect, test } from './test';

test('these tests notice what a page complains of', async ({ seat }) => {
  seat.allow(/on purpose|violation|Content-Security-Policy/);
  await seat.goto('/dev/gallery/s26-empty/page');
  await seat.alive();
  expect(await seat.heard()).toEqual([]);
  await seat.run(() => {
    setTimeout(() => { throw new Error('thrown on purpose'); });
    setTimeout(() => console.error('said on purpose'));
    void Promise.reject(new Error('rejected on purpose'));
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://images.example/' }));
  });
  for (const heard of ['thrown on purpose', 'said on purpose', 'rejected on purpose', 'images.example']) {
    await seat.sees('what was heard', async () => (await seat.heard()).join('\n')).toContain(heard);
  }
});
