import { z } from 'zod';

// zod tries whether it may make functions of text, and the policy of the editor does not let it.
z.config({ jitless: true });
