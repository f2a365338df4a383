import type { z } from 'zod';
import type { Readable } from '../schemas/fields/readable';
import type { clinicSchema } from '../schemas/records/clinic';
import type { ContentItem } from './content-item';

type Clinic = Readable<z.output<typeof clinicSchema>>;

/** A telephone number, as far as it can be read. */
type PhoneLine = {
  name?: string | undefined;
  id?: string | undefined;
  phone?: string | undefined;
  sms?: string | undefined;
  source?: string | undefined;
  /** `null` if nobody has called it yet. */
  checkedOn?: string | null | undefined;
};

type WrittenLine = { path: PropertyKey[]; line: PhoneLine; isCrisis: boolean };

/**
 * Every telephone number of clinic.yaml or a location that somebody has to call from time to time.
 */
export function readPhoneLines(item: ContentItem): WrittenLine[] {
  if (item.type === 'Clinic') return readClinicLines(item.data);
  return item.type === 'Location' ? readGroupLine(item.data) : [];
}

function readClinicLines({ emergency, helplines, phoneBook, groupLine }: Clinic): WrittenLine[] {
  const { number: phone, checkedOn, others } = emergency ?? {};
  const line = { name: 'the emergency number', phone, checkedOn };
  return [
    ...(emergency ? [{ path: ['emergency'], line, isCrisis: true }] : []),
    ...toLines(others, ['emergency', 'others'], true),
    ...toLines(helplines, ['helplines'], true),
    ...toLines(phoneBook, ['phoneBook'], false),
    ...readGroupLine({ groupLine }),
  ];
}

function readGroupLine({ groupLine }: { groupLine?: PhoneLine | undefined }): WrittenLine[] {
  return groupLine ? [{ path: ['groupLine'], line: groupLine, isCrisis: false }] : [];
}

function toLines(
  lines: readonly (PhoneLine | undefined)[] | undefined,
  path: PropertyKey[],
  isCrisis: boolean,
): WrittenLine[] {
  return (lines ?? []).flatMap((line, index) =>
    line ? [{ path: [...path, index], line, isCrisis }] : [],
  );
}
