import { describe } from 'vitest';
import { testJourneys } from './journeys';
import { startWebkit, webkit } from './webkit';

if (!webkit) console.warn('WebKit is skipped: to test it, install webkit2gtk-driver and xvfb.');

describe.skipIf(!webkit)('WebKit', () => testJourneys(startWebkit));
