import { accessSync, constants } from 'node:fs';

/** The path of a program that a system package installs; `undefined` if it is not installed. */
export function findProgram(name: string): string | undefined {
  return ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']
    .map((folder) => `${folder}/${name}`)
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not for us: the tests that need it are skipped by name.
    return false;
  }
}
