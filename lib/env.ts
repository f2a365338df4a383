import path from 'node:path';
import { z } from 'zod';

const envSchema = z.object({
  /** Folder of the enquiry store. */
  DATA_DIR: z
    .string()
    .default('')
    // Where it points is known only at run time, so the bundler must not look for files there.
    .transform((dir) => path.resolve(/* turbopackIgnore: true */ dir || 'data')),
});

export type Env = z.infer<typeof envSchema>;

/** The settings of the running server (see .env.example), with their defaults. */
export function readEnv(): Env {
  return envSchema.parse(process.env);
}
