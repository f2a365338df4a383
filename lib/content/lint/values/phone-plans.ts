/** What telephone numbers of a country look like, as far as staff mistype them. */
type PhonePlan = {
  /** Before a number from abroad. */
  code: string;
  /** Digits of a number as it is dialled in the country, a leading 0 included. */
  digits: readonly number[];
  /** Numbers for emergencies, that any telephone may call. */
  emergency: readonly string[];
  /** Other short numbers that send an ambulance or the police. */
  ambulances?: readonly string[];
  /** Digits of a short code that takes text messages, where all have the same. */
  smsDigits?: number;
};

/** By ISO code. A country that is not here is not checked. */
export const phonePlans: Readonly<Record<string, PhonePlan>> = {
  AU: { code: '61', digits: [6, 10], emergency: ['000', '112'] },
  CA: { code: '1', digits: [10, 11], emergency: ['911'] },
  FR: { code: '33', digits: [10], emergency: ['112', '15', '17', '18', '114'] },
  GB: { code: '44', digits: [8, 10, 11], emergency: ['999', '112', '111'] },
  IE: { code: '353', digits: [9, 10], emergency: ['112', '999'] },
  NL: { code: '31', digits: [8, 10, 11], emergency: ['112'] },
  NZ: { code: '64', digits: [9, 10, 11], emergency: ['111'] },
  US: { code: '1', digits: [10, 11], emergency: ['911', '988'] },
  ZA: {
    code: '27',
    digits: [10],
    emergency: ['112', '10111', '10177', '084 124', '107'],
    ambulances: ['082 911'],
    smsDigits: 5,
  },
};

/** A number of so few digits is a short code, such as 988. */
const longestShortCode = 6;

/**
 * What is wrong with a telephone number, and what it may be instead.
 *
 * @param country ISO code, such as `ZA`
 * @param isEmergency whether it is the number for emergencies
 * @returns undefined where nothing is, or where nothing is known of the country
 */
export function explainPhone(
  phone: string,
  country: string,
  isEmergency: boolean,
): string | undefined {
  const plan = phonePlans[country];
  if (!plan) return undefined;
  const digits = phone.replaceAll(/\D/g, '');
  if (isEmergency) {
    const known = plan.emergency.map((number) => number.replaceAll(' ', ''));
    return known.includes(digits)
      ? undefined
      : `${phone} is not one of the numbers for emergencies there (${plan.emergency.join(', ')}): look up which one is meant`;
  }
  if (digits.length <= longestShortCode && !phone.startsWith('+')) {
    return digits.length >= 3
      ? undefined
      : `${phone} has ${digits.length} digits: a number has at least 3`;
  }
  const isAbroad = phone.startsWith('+');
  if (isAbroad && !digits.startsWith(plan.code)) return undefined;
  const national = isAbroad ? digits.slice(plan.code.length) : digits;
  // From abroad the leading 0, or the 1 of North America, is left out.
  const lengths = isAbroad
    ? plan.digits.map((count) => count - (plan.code === '1' ? count - 10 : 1))
    : plan.digits;
  return lengths.includes(national.length)
    ? undefined
    : `${phone} has ${national.length} digits${isAbroad ? ` behind +${plan.code}` : ''}, and a number there has ${lengths.join(' or ')}: compare it with where it is published, digit by digit`;
}

/**
 * What is odd about a short code, whose length alone tells nothing.
 *
 * @param use what people press it for
 * @returns undefined where nothing is, or where it is none, or nothing is known of the country
 */
export function explainShortCode(
  code: string,
  country: string,
  use: 'ambulance' | 'sms',
): string | undefined {
  const plan = phonePlans[country];
  const digits = code.replaceAll(/\D/g, '');
  if (!plan || digits.length > longestShortCode || code.startsWith('+')) return undefined;
  if (use === 'sms') {
    return plan.smsDigits === undefined || plan.smsDigits === digits.length
      ? undefined
      : `${code} has ${digits.length} digits, and a number for text messages there has ${plan.smsDigits}`;
  }
  const known = [...plan.emergency, ...(plan.ambulances ?? [])];
  return known.some((number) => number.replaceAll(' ', '') === digits)
    ? undefined
    : `${code} is none of the short numbers for help there (${known.join(', ')})`;
}
