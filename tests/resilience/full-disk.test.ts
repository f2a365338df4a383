import { expect, onTestFinished, test } from 'vitest';
import { routes } from '@/lib/routes';
import { postEnquiry, toForm } from '@/tests/support/enquiries/post-enquiry';
import { startSite } from '@/tests/support/site/start-site';
import { aDataDir, openService } from '@/tests/support/stores/engines';

/** No file may grow beyond 800 blocks of 512 bytes, as on a disk that is full; an empty store has room. */
const withLittleRoom = ['sh', '-c', 'ulimit -f 800; exec "$@"', 'sh'];

test('with no room left posts are refused, pages still come, and what was acknowledged is kept', async () => {
  const place = { DATA_DIR: aDataDir() };
  const site = await startSite(place, withLittleRoom);
  onTestFinished(() => site.stop());
  const acknowledged = [];
  let refused = 0;
  for (let number = 0; number < 500 && refused < 10; number++) {
    const form = toForm({ submissionKey: `full-${number}`, message: `${number}`.padEnd(900, '.') });
    const { status, reference } = await postEnquiry(site.origin, form);
    if (status === 201) acknowledged.push(reference);
    else {
      expect(status).toBe(503);
      refused += 1;
    }
  }
  expect(refused).toBe(10);
  expect((await fetch(site.origin + routes.page('risks'))).status).toBe(200);
  await site.stop();

  const withRoom = await startSite(place);
  onTestFinished(() => withRoom.stop());
  const form = toForm({ submissionKey: 'afterwards', message: 'afterwards' });
  const afterwards = await postEnquiry(withRoom.origin, form);
  expect(afterwards.status).toBe(201);
  const { store } = await openService(place);
  const stored = (await store.list()).map(({ reference }) => reference);
  expect(stored).toEqual(expect.arrayContaining([...acknowledged, afterwards.reference]));
});
