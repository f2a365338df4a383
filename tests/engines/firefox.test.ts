import { describe } from 'vitest';
import { firefox, startFirefox } from './firefox';
import { testJourneys } from './journeys';

if (!firefox) console.warn('Firefox is skipped: to test it, install firefox-esr (or firefox).');

describe.skipIf(!firefox)('Firefox', () => testJourneys(startFirefox));
