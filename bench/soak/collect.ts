/**
 * Loaded before the bot, for which `--expose-gc` is given: on SIGUSR2 the collector runs and a line
 * among those of the log tells what is held then, without what nobody has collected yet.
 */
process.on('SIGUSR2', () => {
  globalThis.gc?.();
  const { heapUsed } = process.memoryUsage();
  process.stdout.write(`${JSON.stringify({ level: 30, msg: 'collected', heapUsed })}\n`);
});
