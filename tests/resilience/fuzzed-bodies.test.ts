import { expect, onTestFinished, test } from 'vitest';
import { postBodies, toFuzzedBodies } from '@/tests/support/enquiries/fuzzed-bodies';
import { postEnquiry, toForm } from '@/tests/support/enquiries/post-enquiry';
import { startSite } from '@/tests/support/site/start-site';
import { aDataDir } from '@/tests/support/stores/engines';
import { seed, share } from './extent';

const count = Math.ceil(10_000 * share);

test(`${count} generated bodies are each taken or refused, with all headers (seed ${seed})`, async () => {
  const site = await startSite({ DATA_DIR: aDataDir() });
  onTestFinished(() => site.stop());
  const answers = await postBodies(site.origin, toFuzzedBodies(seed, count));
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  console.log(counts);
  const statuses = Object.keys(counts);

  expect(answers).toHaveLength(count);
  // 2xx or 4xx; some of each, or the bodies were not what they should be.
  expect(statuses.filter((status) => !/^[24]/.test(status))).toEqual([]);
  expect(statuses).toEqual(expect.arrayContaining(['201', '413', '415', '422']));
  const bare = answers.filter(({ headers }) => !headers.has('Content-Security-Policy'));
  expect(bare).toEqual([]);
  // The same process still answers: nobody would start it again.
  const form = toForm({ submissionKey: 'afterwards', message: 'afterwards' });
  expect(await postEnquiry(site.origin, form)).toMatchObject({ status: 201 });
}, 300_000);
