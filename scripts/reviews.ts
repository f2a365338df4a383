import './load-env';
import { readClinicFacts } from '../lib/content/check/clinic-facts';
import { dayIn } from '../lib/content/check/day';
import { listReviews } from '../lib/content/check/list-reviews';
import { isPublished, readItems } from '../lib/content/check/read-items';
import { contentDir } from '../lib/content/content-dir';
import { readOptions } from './read-options';

/** `npm run reviews`: what is due, overdue or not confirmed, and by whom; `-- --date` as for the check. */
const items = readItems(contentDir).items.filter(isPublished);
const today = dayIn(readClinicFacts(items).timeZone, readOptions().now);
console.log(`Reviews and confirmations of ${contentDir}, as on ${today}`);
for (const { heading, lines } of listReviews(items, today)) {
  console.log(`\n${heading}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
