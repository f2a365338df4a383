import { z } from 'zod';
import { fileName, list, text } from '../fields/fields';
import { checkPeriod, periodFields } from '../fields/period';

/** `content/notices/<name>.yaml`: what every page, or that of a place, says for some days. */
export const noticeSchema = z
  .strictObject({
    says: text('The telephone line is down today. Please write to us.', 200).describe(
      'One or two sentences, as visitors read them at the top of the page.',
    ),
    from: periodFields.from.describe('The first day on which the site says it.'),
    until: periodFields.until.describe(
      'The last day. The first build after it leaves the notice out by itself.',
    ),
    places: list(
      fileName('helderberg-strand'),
      '[] for every page, or [helderberg-strand] for that of a place',
    ).describe('The places whose pages say it. With none, every page of the site says it.'),
  })
  .superRefine(checkPeriod);
