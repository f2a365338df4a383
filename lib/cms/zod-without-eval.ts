import { z } from 'zod';

// zod probes whether it may use eval, which the editor's policy forbids.
z.config({ jitless: true });
