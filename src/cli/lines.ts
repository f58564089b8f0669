// Bytes → their lines, one at a time and in order, without holding the whole input. `a\nb\n` → `a`, `b`
const newline = 0x0a;

export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  for await (const part of stream) {
    const chunk = typeof part === 'string' ? Buffer.from(part) : part;
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      waiting.push(chunk.subarray(start, end));
      yield Buffer.concat(waiting);
      waiting = [];
      start = end + 1;
    }
    if (start < chunk.length) waiting.push(chunk.subarray(start));
  }
  if (waiting.length) yield Buffer.concat(waiting);
}
