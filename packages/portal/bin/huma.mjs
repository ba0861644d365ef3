#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

// Plain JavaScript that any old Node can read, so that it can say what is wrong before newer syntax fails.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Huma needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and start again.`);
  console.error(`户码需要 Node 20.19 或更新的版本，现在是 ${process.versions.node}。请换新版 Node 再运行。`);
  process.exitCode = 2;
} else {
  // Pages are JSX for Hono; without this tsx would read the settings of whatever folder the command is started in.
  process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  const { register } = await import('tsx/esm/api');
  register();
  const { runHuma } = await import('../src/commands/huma.ts');
  process.exitCode = await runHuma(process.argv.slice(2));
}
