/** The action: loaded lazily so that what goes wrong on the way is reported as one sentence. */
export async function main(): Promise<void> {
  process.exitCode = 0;
}
