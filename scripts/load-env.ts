import { existsSync } from 'node:fs';

/** Settings from `.env`, for every command as for the server; what is set already stays as it is. */
if (existsSync('.env')) process.loadEnvFile('.env');
