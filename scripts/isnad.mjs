#!/usr/bin/env node
// The command line. Runs the compiled program; compiles it first where that has not been done.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const program = new URL('../dist/src/cli/main.js', import.meta.url);
if (!existsSync(program)) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(2);
}
await import(program.href);
