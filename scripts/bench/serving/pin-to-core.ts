import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

const canPin = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0;

/** What starts a server on a core of its own. Every server that is compared has the same one. */
export const onServerCore = canPin ? ['taskset', '-c', '1'] : [];

/** The prefix that pins the load generator to another core. */
export const onLoadCore = canPin ? ['taskset', '-c', '0'] : [];

export const pinning = canPin
  ? 'Each server had one core to itself, the load generator another (`taskset`)'
  : 'Servers and the load generator shared all cores, since `taskset` or a second core is missing';
