/** The body of a request, of so many bytes at most: what is longer is not even read to its end. */
import { Faulty } from './problem';

/** Throws Faulty 413 where it is longer. */
export async function bodyBytes(request: Request, most: number): Promise<Uint8Array> {
  const tooLong = (): Faulty => new Faulty(413, `a body may have ${most} bytes at most`);
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLong();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const reader = request.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw tooLong();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}
