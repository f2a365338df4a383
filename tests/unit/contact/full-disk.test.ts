import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { getEnquiryService } from '@/lib/contact/get-enquiry-service';
import { checkHealth } from '@/lib/contact/health';
import { receiveEnquiry } from '@/lib/contact/http/receive-enquiry';
import { startEnquiryService } from '@/lib/contact/start-enquiry-service';
import { readEnv } from '@/lib/env';
import { anEnquiryForm } from '@/tests/support/enquiries/enquiry-form';
import { atServerStart, setDataDir } from '@/tests/support/site/at-server-start';
import { copyStoreFiles } from '@/tests/support/stores/copy-store-files';
import { aDataDir, openService } from '@/tests/support/stores/engines';
import { canMount, SmallDisk } from '@/tests/support/stores/small-disk';

let log: { text: string };

beforeEach(() => {
  log = atServerStart();
});

function onDisk(): SmallDisk {
  const disk = new SmallDisk(20_000);
  setDataDir(disk.dir);
  return disk;
}

function post(message: string): Promise<Response> {
  const request = new Request('https://clinic.example/api/contact', {
    method: 'POST',
    headers: { Host: 'clinic.example', 'Content-Type': 'application/json' },
    body: JSON.stringify(anEnquiryForm({ message: message.padEnd(900, '.') })),
  });
  return receiveEnquiry(request, {
    locations: [],
    pages: [],
    website: 'https://clinic.example',
    allowedOrigins: [],
    phone: undefined,
    getService: getEnquiryService,
    now: new Date(),
  });
}

/** Posts until the answers change, and no longer than a disk of this size can take. */
async function postUntilRefused(): Promise<number> {
  for (let stored = 0; stored < 20_000; stored++) {
    const { status } = await post(`fill ${stored}`);
    if (status !== 201) return status;
  }
  throw new Error('The disk was never full.');
}

test.skipIf(!canMount)(
  'a full disk refuses enquiries and loses none that was acknowledged; once there is space, it recovers',
  async () => {
    const disk = onDisk();
    vi.stubEnv('ENQUIRY_LIMIT_PER_HOUR', '100000');
    await startEnquiryService(readEnv(), []);
    const service = await getEnquiryService();
    onTestFinished(() => service.close());
    expect((await post('before')).status).toBe(201);
    disk.fill();
    expect(await postUntilRefused()).toBe(503);
    expect([(await post('a')).status, (await post('b')).status]).toEqual([503, 503]);
    const stored = (await service.store.list()).length;
    expect(await checkHealth(getEnquiryService, new Date())).toMatchObject({ store: 'failing' });
    disk.empty();
    expect((await post('after')).status).toBe(201);
    expect(await service.store.list()).toHaveLength(stored + 1);
    expect(await checkHealth(getEnquiryService, new Date())).toMatchObject({ store: 'ok' });
    expect(log.text).toContain('SQLITE_FULL');
    expect(log.text).not.toMatch(/nomsa/i);
  },
);

test.skipIf(!canMount).each([true, false])(
  'a server that starts on a full disk accepts enquiries once there is space (with index: %s)',
  async (isWithIndex) => {
    const from = aDataDir();
    await openService({ DATA_DIR: from });
    const disk = onDisk();
    copyStoreFiles(from, disk.dir, isWithIndex);
    disk.fill();
    await startEnquiryService(readEnv(), []);
    expect(await postUntilRefused()).toBe(503);
    disk.empty();
    expect((await post('after')).status).toBe(201);
    const service = await getEnquiryService();
    onTestFinished(() => service.close());
    expect(await checkHealth(getEnquiryService, new Date())).toMatchObject({ store: 'ok' });
  },
);
