/** Whether to colour: as asked, else on a terminal unless `NO_COLOR` is set (to anything but an empty text). */
export function colorWanted(asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked;
  if (process.env['NO_COLOR']) return false;
  return process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
}

/** Writes to standard output and waits until it is taken; a reader that went away (`| head`) ends the writing quietly. */
export function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error || ('code' in error && error.code === 'EPIPE')) resolve();
      else reject(error);
    });
  });
}
