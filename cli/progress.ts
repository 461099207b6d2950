const WIDTH = 30;

/** A bar on a terminal; nothing where the output is read by a program. `total` null: nobody knows how much there is, so only what is done is told. */
export function progressBar(what: string, total: number | null, to: NodeJS.WriteStream = process.stderr) {
  const shown = to.isTTY && total !== 1;
  return {
    at(done: number): void {
      if (!shown) return;
      if (total === null) {
        to.write(`\r${what} ${String(done)}`);
        return;
      }
      const full = Math.round((done / total) * WIDTH);
      to.write(`\r${what} [${'#'.repeat(full).padEnd(WIDTH, '.')}] ${String(done)}/${String(total)}`);
    },
    end(): void {
      if (shown) to.write('\r\u001b[K');
    },
  };
}
