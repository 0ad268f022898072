#!/usr/bin/env node
// Prints LICENCES.md: every package that an installation without development packages contains.
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const rows = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `| ${name} | ${version} | ${license ?? 'not stated'} |`;
  });
process.stdout.write(`# Licences of the packages that Isnad runs with

Made by \`npm run licences\` from package-lock.json; optional packages of other platforms are in the list.

| package | version | licence |
|---|---|---|
${[...new Set(rows)].sort().join('\n')}
`);
