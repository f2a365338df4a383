import { type ContentItem, listField } from './content-item';

/** A number to telephone, as it is written: other checks report what is wrong with it. */
export type PhoneLine = {
  name?: unknown;
  id?: unknown;
  phone?: unknown;
  sms?: unknown;
  source?: unknown;
  checkedOn?: unknown;
};

/** Every line of clinic.yaml or of a location that somebody has to call now and then. */
export function readPhoneLines(
  item: ContentItem,
): { path: PropertyKey[]; line: PhoneLine; isCrisis: boolean }[] {
  const { emergency, groupLine } = item.fields as {
    emergency?: { number?: unknown; others?: unknown; checkedOn?: unknown } | null;
    groupLine?: PhoneLine | null;
  };
  const others = Array.isArray(emergency?.others) ? emergency.others : [];
  const toLines = (lines: readonly unknown[], path: PropertyKey[], isCrisis: boolean) =>
    lines.flatMap((line, index) =>
      typeof line === 'object' && line !== null
        ? [{ path: [...path, index], line: line as PhoneLine, isCrisis }]
        : [],
    );
  const { number, checkedOn } = emergency ?? {};
  return [
    ...(emergency
      ? [
          {
            path: ['emergency'],
            line: { name: 'the emergency number', phone: number, checkedOn },
            isCrisis: true,
          },
        ]
      : []),
    ...toLines(others, ['emergency', 'others'], true),
    ...toLines(listField(item, 'helplines'), ['helplines'], true),
    ...toLines(listField(item, 'phoneBook'), ['phoneBook'], false),
    ...(groupLine ? [{ path: ['groupLine'], line: groupLine, isCrisis: false }] : []),
  ];
}
