#!/usr/bin/env node
import { runCommand } from './run-command.ts';

// no top-level await: the bundle is CommonJS, which starts sooner (scripts/stage.ts)
void runCommand(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
