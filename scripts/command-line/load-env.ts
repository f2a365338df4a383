import { existsSync } from 'node:fs';

/** Loads settings from `.env`, for every command as for the server; existing variables are kept. */
if (existsSync('.env')) loadEnv();

function loadEnv() {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    console.error(`.env cannot be read: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
