import { existsSync } from 'node:fs';

/** Settings from `.env`, for every command as for the server; what is set already stays as it is. */
if (existsSync('.env')) loadEnv();

function loadEnv() {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    console.error(`.env cannot be read: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
