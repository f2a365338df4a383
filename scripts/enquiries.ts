import './load-env';
import { openEnquiryDatabase, toDatabasePath } from '../lib/contact/enquiry-database';
import { EnquiryStore, type StoredEnquiry } from '../lib/contact/enquiry-store';
import { readEnv } from '../lib/env';

/** `npm run enquiries`, and `npm run enquiries -- show <reference>`. */
const usage = `npm run enquiries                       lists the enquiries, the newest first
npm run enquiries -- show <reference>   shows one of them`;

const [command = 'list', ...words] = process.argv.slice(2);
const { DATA_DIR } = readEnv();
const store = new EnquiryStore(await openEnquiryDatabase(DATA_DIR));
try {
  if (command === 'list' && words.length === 0) await list();
  else if (command === 'show' && words[0] !== undefined && words.length === 1) await show(words[0]);
  else fail(`"${[command, ...words].join(' ')}" is not a command here.\n\n${usage}`);
} finally {
  await store.close();
}

async function list() {
  const enquiries = await store.list();
  for (const { reference, receivedAt, role, topic, location, isSuspectedSpam } of enquiries) {
    const parts = [reference, receivedAt, role, topic, location || 'any place'];
    console.log([...parts, ...(isSuspectedSpam ? ['suspected spam'] : [])].join('  '));
  }
  console.log(`${enquiries.length} in ${toDatabasePath(DATA_DIR)}`);
}

async function show(reference: string) {
  const enquiry = await store.find(reference);
  if (enquiry) console.log(toText(enquiry));
  else fail(`There is no enquiry ${reference} in ${toDatabasePath(DATA_DIR)}.`);
}

function toText({ details, ...enquiry }: StoredEnquiry): string {
  return [
    `Reference   ${enquiry.reference}`,
    `Received    ${enquiry.receivedAt}`,
    `Suspected   ${enquiry.isSuspectedSpam ? 'spam: a field that people do not see was filled in' : 'no'}`,
    `From        ${details.name} (${enquiry.role})`,
    `E-mail      ${details.email || '–'}`,
    `Phone       ${details.phone || '–'}`,
    `Reply by    ${details.preferredContact}`,
    `About       ${enquiry.topic}`,
    `Place       ${enquiry.location || 'any'}`,
    `Message     ${details.message.replaceAll('\n', '\n            ') || '–'}`,
  ].join('\n');
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
